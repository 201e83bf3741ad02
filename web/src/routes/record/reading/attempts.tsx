import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../../generated/api.js';
import { recordRates, type SignatureRecord } from '../../../api/records.js';
import { CodeBlock } from '../../../components/code-block.js';
import { Odds, type Rate } from '../../../components/odds.js';
import { ReadText } from '../../../components/read-text.js';
import { RecordText } from '../../../components/record-text.js';
import { SafeLink } from '../../../components/safe-link.js';
import classes from './reading.module.css';

type Workaround = components['schemas']['WorkaroundDto'];

/** What works, and how often. */
export function Workarounds({ record: { id, workarounds = [] } }: { record: SignatureRecord }) {
  const { data: rates } = useQuery(recordRates(id));
  return workarounds.map((item, index) => (
    <Attempt key={index} attempt={item} explanation={item.how} odds={oddsOf(item, rates)} />
  ));
}

/** What people try in vain, why it fails, and how often. */
export function DeadEnds({ record: { id, dead_ends: deadEnds = [] } }: { record: SignatureRecord }) {
  const { data: rates } = useQuery(recordRates(id));
  return deadEnds.map((item, index) => (
    <Attempt key={index} attempt={item} explanation={item.why_fails} odds={oddsOf(item, rates, true)} />
  ));
}

function oddsOf({ id }: { id?: string | null }, rates: ReadonlyMap<string, Rate> | undefined, isDeadEnd = false) {
  const rate = rates?.get(id ?? '');
  return rate && rate.basis !== 'none' && <Odds rate={rate} isDeadEnd={isDeadEnd} />;
}

interface AttemptProps {
  attempt: Pick<Workaround, 'action' | 'condition' | 'steps' | 'applies_to' | 'sources'>;
  /** How it is done, or why it fails. */
  explanation: string | null | undefined;
  /** How often it works or fails. */
  odds: ReactNode;
}

function Attempt({ attempt, explanation, odds }: AttemptProps) {
  const { t } = useTranslation();
  const { action, condition, steps = [], applies_to: where, sources = [] } = attempt;
  const place = [where?.product, where?.versions, where?.os].filter(Boolean).join(' · ');
  return (
    <article className={classes.attempt}>
      {action && (
        <div className={classes.action}>
          <RecordText text={action} />
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
      {condition && <RecordText text={condition} />}
      {explanation && explanation !== action && <RecordText text={explanation} />}
      {steps.length > 0 && (
        <ol className={classes.list}>
          {steps.map(({ text, code, language }, index) => (
            <li key={index}>
              <RecordText text={text} />
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
