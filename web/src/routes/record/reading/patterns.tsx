import { useTranslation } from 'react-i18next';
import type { Pattern, SignatureRecord } from '../../../api/records.js';
import { CodeBlock } from '../../../components/code-block.js';
import { ReadText } from '../../../components/read-text.js';
import classes from './reading.module.css';

/** Every pattern that the error is recognized by, with where its text comes from. */
export function Patterns({ record }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const first = record.regex === undefined ? [] : [{ regex: record.regex, flags: record.flags }];
  const patterns: Pattern[] = [...first, ...(record.patterns ?? [])];
  return (
    <ul className={classes.patterns}>
      {patterns.map(({ regex, flags, product, versions, locale, note }, index) => (
        <li key={index}>
          <CodeBlock code={regex} label={t('fields.regex')} />
          <p className={classes.note}>
            <ReadText
              text={[product, versions, locale, flags && t('record.flags', { flags }), note]
                .filter(Boolean)
                .join(' · ')}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
