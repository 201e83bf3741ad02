import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@cairn/client';
import { recordRates, type SignatureRecord } from '../../../api/records.js';
import { CodeBlock } from '../../../components/code-block.js';
import { Odds, type Rate } from '../../../components/odds.js';
import { ReadText } from '../../../components/read-text.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import { SafeLink } from '../../../components/safe-link.js';
import classes from './reading.module.css';

type Workaround = components['schemas']['WorkaroundDto'];

/** What works, and how often. */
export function Workarounds({ record: { id, workarounds = [] } }: { record: SignatureRecord }) {
  const { data: rates } = useQuery(recordRates(id));
  return workarounds.map((item, index) => (
    <Attempt
      key={index}
      attempt={item}
      path={`workarounds[${index}]`}
      explanation="how"
      text={item.how}
      odds={oddsOf(item, rates)}
    />
  ));
}

/** What people try in vain, why it fails, and how often. */
export function DeadEnds({ record: { id, dead_ends: deadEnds = [] } }: { record: SignatureRecord }) {
  const { data: rates } = useQuery(recordRates(id));
  return deadEnds.map((item, index) => (
    <Attempt
      key={index}
      attempt={item}
      path={`dead_ends[${index}]`}
      explanation="why_fails"
      text={item.why_fails}
      odds={oddsOf(item, rates, true)}
    />
  ));
}

function oddsOf({ id }: { id?: string | null }, rates: ReadonlyMap<string, Rate> | undefined, isDeadEnd = false) {
  const rate = rates?.get(id ?? '');
  return rate && rate.basis !== 'none' && <Odds rate={rate} isDeadEnd={isDeadEnd} />;
}

interface AttemptProps {
  attempt: Pick<Workaround, 'action' | 'condition' | 'steps' | 'applies_to' | 'sources'>;
  path: string;
  /** Tells how it is done, or why it fails. */
  explanation: 'how' | 'why_fails';
  text: string | null | undefined;
  /** How often it works or fails. */
  odds: ReactNode;
}

function Attempt({ attempt, path, explanation, text, odds }: AttemptProps) {
  const { t } = useTranslation();
  const { action, condition, steps = [], applies_to: where, sources = [] } = attempt;
  const place = [where?.product, where?.versions, where?.os].filter(Boolean).join(' · ');
  const head = `${path}.action`;
  return (
    <article className={classes.attempt}>
      {action && (
        <div className={classes.action}>
          <NotedText text={action} path={head} />
        </div>
      )}
      {place && (
        <p className={classes.note}>
          <bdi>
            <ReadText text={place} />
          </bdi>
        </p>
      )}
      {odds}
      {condition && <NotedText text={condition} path={`${path}.condition`} like={head} />}
      {text && text !== action && <NotedText text={text} path={`${path}.${explanation}`} like={head} />}
      {steps.length > 0 && (
        <ol className={classes.list}>
          {steps.map(({ text: step, code, language }, index) => (
            <li key={index}>
              <NotedText text={step} path={`${path}.steps[${index}].text`} like={head} />
              {code && <CodeBlock code={code} label={language ?? t('fields.code')} />}
            </li>
          ))}
        </ol>
      )}
      {sources.length > 0 && (
        <p className={classes.note}>
          {t('fields.sources')}:{' '}
          {sources.map((source, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <SafeLink url={source} />
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
