import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecordForm } from '../form-context.js';
import { markedParts } from './marked-parts.js';
import classes from './tested-text.module.css';

interface TestedTextProps {
  text: string;
  /** Whether the record's patterns must recognize it, or must not. */
  tested: 'must' | 'must_not';
}

/** What the record's patterns find in a text, as one types: marked in it, with what their groups capture. */
export function TestedText({ text, tested }: TestedTextProps) {
  const { t } = useTranslation();
  const { tester } = useRecordForm();
  const deferred = useDeferredValue(text);
  const findings = useMemo(() => (deferred === '' ? [] : tester(deferred)), [tester, deferred]);
  if (deferred === '') return null;
  const isRight = findings.length > 0 === (tested === 'must');
  const captures = findings.flatMap(({ spans }) => spans.flatMap((span) => Object.entries(span.captures)));
  const spans = findings.flatMap((finding) => finding.spans);
  return (
    <div className={isRight ? classes.right : classes.wrong}>
      <p role="status">
        {findings.length === 0
          ? t('write.test.not_found')
          : t('write.test.found', { paths: findings.map(({ path, view }) => `${path} (${view})`).join(', ') })}
      </p>
      {spans.length > 0 && (
        <pre className={classes.text} tabIndex={0} aria-label={t('write.test.marked')}>
          {markedParts(deferred, spans).map((part, index) =>
            part.isMarked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
          )}
        </pre>
      )}
      {captures.length > 0 && (
        <ul className={classes.captures}>
          {[...new Set(captures.map(([name, value]) => `${name} = ${value}`))].map((capture) => (
            <li key={capture}>
              <code>{capture}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
