import { useTranslation } from 'react-i18next';
import type { components } from '../../../../generated/api.js';
import { CodeBlock } from '../../../components/code-block.js';
import { usePercent } from '../../../components/use-percent.js';
import { RecordText } from '../../../components/record-text.js';
import { SafeLink } from '../../../components/safe-link.js';
import classes from './reading.module.css';

type Workaround = components['schemas']['WorkaroundDto'];
type DeadEnd = components['schemas']['DeadEndDto'];

/** What works, with how often it does as the record has it. */
export function Workarounds({ items }: { items: Workaround[] }) {
  const { t } = useTranslation();
  const percent = usePercent();
  return items.map((item, index) => (
    <Attempt
      key={index}
      attempt={item}
      explanation={item.how}
      rate={typeof item.success_rate === 'number' ? t('record.works', { rate: percent(item.success_rate) }) : undefined}
    />
  ));
}

/** What people try in vain, and why it fails. */
export function DeadEnds({ items }: { items: DeadEnd[] }) {
  const { t } = useTranslation();
  const percent = usePercent();
  return items.map((item, index) => (
    <Attempt
      key={index}
      attempt={item}
      explanation={item.why_fails}
      rate={typeof item.fail_rate === 'number' ? t('record.fails', { rate: percent(item.fail_rate) }) : undefined}
    />
  ));
}

interface AttemptProps {
  attempt: Pick<Workaround, 'action' | 'condition' | 'steps' | 'applies_to' | 'sources'>;
  /** How it is done, or why it fails. */
  explanation: string | null | undefined;
  rate: string | undefined;
}

function Attempt({ attempt, explanation, rate }: AttemptProps) {
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
      {(rate || place) && (
        <p className={classes.note}>
          {rate}
          {rate && place && ' · '}
          <bdi>{place}</bdi>
        </p>
      )}
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
