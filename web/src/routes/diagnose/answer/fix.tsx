import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.js';
import { Odds } from '../../../components/odds.js';
import { RecordText } from '../../../components/record-text.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import type { System, Workaround } from '../question.js';
import classes from './fix.module.css';
import { Vote } from './vote/vote.js';
import { Labelled, When } from './when.js';

export interface FixProps {
  fix: Workaround;
  /** Its place in the match. */
  path: string;
  /** That it resolves the error, 0..1; unknown for what is far down the list of fixes. */
  chance: number | undefined;
  signatureId: string;
  answerId: string;
  system: System;
  /** Whether the action itself is shown, which may stand in a title already. */
  withAction?: boolean;
}

/** Something to do about the error: when, how, step by step, and whether it worked. */
export function Fix({ fix, path, chance, signatureId, answerId, system, withAction = false }: FixProps) {
  const { t } = useTranslation();
  const { id, action, how, condition, applies_to: place, steps, rate } = fix;
  const where = [place?.product, place?.versions, place?.os].filter(Boolean).join(' ');
  const head = `${path}.action`;
  return (
    <div>
      {withAction && (
        <div className={classes.action}>
          <NotedText text={action} path={head} />
        </div>
      )}
      <Odds rate={rate} chance={chance} />
      {condition && <When text={condition} path={`${path}.condition`} like={head} />}
      {where && (
        <Labelled label={t('diagnose.where')}>
          <RecordText text={where} />
        </Labelled>
      )}
      {how && <NotedText text={how} path={`${path}.how`} like={head} />}
      {steps.length > 0 && (
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            <li key={step.id ?? index}>
              <NotedText text={step.text} path={`${path}.steps[${index}].text`} like={head} />
              {step.code && <CodeBlock code={step.code} label={t('diagnose.code', { step: index + 1 })} />}
            </li>
          ))}
        </ol>
      )}
      <Vote signatureId={signatureId} item={{ workaround_id: id }} answerId={answerId} system={system} />
    </div>
  );
}
