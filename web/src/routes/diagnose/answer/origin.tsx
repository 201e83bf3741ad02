import { useTranslation } from 'react-i18next';
import { SafeLink } from '../../../components/safe-link.js';
import type { Match } from '../question.js';
import classes from './origin.module.css';
import { Section } from './section.js';

/** Where the knowledge comes from, and where more of it is. */
export function Origin({ match: { source, official_doc_url: documentation } }: { match: Match }) {
  const { t } = useTranslation();
  if (!source && !documentation) return null;
  return (
    <Section title={t('diagnose.origin')}>
      {source && (
        <div className={classes.source}>
          <SafeLink url={source.url ?? ''} title={source.title ?? source.url ?? ''} />
          {[source.revision, source.updated_at, source.licence]
            .filter((fact) => typeof fact === 'string')
            .map((fact) => (
              <bdi key={fact} className={classes.fact}>
                {fact}
              </bdi>
            ))}
        </div>
      )}
      {documentation && documentation !== source?.url && (
        <div className={classes.source}>
          <SafeLink url={documentation} />
        </div>
      )}
    </Section>
  );
}
