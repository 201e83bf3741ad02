import { useTranslation } from 'react-i18next';
import { ReadText } from '../../../components/read-text.js';
import classes from './captures.module.css';
import { Section } from './section.js';

/** The values that the text has where the error names something. */
export function Captures({ captures }: { captures: Record<string, string> }) {
  const { t } = useTranslation();
  const values = Object.entries(captures);
  if (values.length === 0) return null;
  return (
    <Section title={t('diagnose.captures')}>
      <dl className={classes.captures}>
        {values.map(([name, value]) => (
          <div key={name} className={classes.capture}>
            <dt>{name}</dt>
            <dd>
              <bdi>
                <ReadText text={value} />
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
