import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.js';
import { Odds } from '../../../components/odds.js';
import { RecordText } from '../../../components/record-text.js';
import type { Match, System, Workaround } from '../question.js';
import classes from './fix.module.css';
import { Vote } from './vote/vote.js';
import { When } from './when.js';

export interface FixProps {
  fix: Workaround;
  /** That it resolves the error, 0..1; unknown for what is far down the list of fixes. */
  chance: number | undefined;
  match: Match;
  answerId: string;
  system: System;
  /** Whether the action itself is shown, which may stand in a title already. */
  withAction?: boolean;
}

/** Something to do about the error: when, how, step by step, and whether it worked. */
export function Fix({ fix, chance, match, answerId, system, withAction = false }: FixProps) {
  const { t } = useTranslation();
  const { id, action, how, condition, applies_to: place, steps, rate } = fix;
  const where = [place?.product, place?.versions, place?.os].filter(Boolean).join(' ');
  const lang = match.locale;
  return (
    <div>
      {withAction && (
        <div className={classes.action}>
          <RecordText text={action} lang={lang} />
        </div>
      )}
      <Odds rate={rate} chance={chance} />
      {condition && <When text={condition} lang={lang} />}
      {where && <When label={t('diagnose.where')} text={where} />}
      {how && <RecordText text={how} lang={lang} />}
      {steps.length > 0 && (
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            <li key={step.id ?? index}>
              <RecordText text={step.text} lang={lang} />
              {step.code && <CodeBlock code={step.code} label={t('diagnose.code', { step: index + 1 })} />}
            </li>
          ))}
        </ol>
      )}
      <Vote signatureId={match.signature_id} item={{ workaround_id: id }} answerId={answerId} system={system} />
    </div>
  );
}
