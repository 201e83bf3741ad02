import { useTranslation } from 'react-i18next';
import { RecordLink } from '../../../components/record-link.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import type { Match } from '../question.js';
import classes from './related-errors.module.css';
import { Section } from './section.js';

const KINDS = ['frequently_confused_with', 'leads_to', 'preceded_by'] as const;

/**
 * The errors that this one is taken for, leads to or comes from, and how to tell them apart; apart from them what people
 * met after they had fixed it.
 */
export function RelatedErrors({ match }: { match: Match }) {
  const { t } = useTranslation();
  const related = KINDS.flatMap((kind) =>
    match[kind].map((one, index) => ({ kind, path: `${kind}[${index}]`, ...one })),
  );
  const observed = match.observed_leads_to;
  if (related.length === 0 && observed.length === 0) return null;
  return (
    <Section title={t('diagnose.related')}>
      <ul className={classes.list}>
        {related.map(({ kind, path, error_id: id, signature, locale, distinction, condition }) => (
          <li key={`${kind} ${id}`}>
            <span className={classes.kind}>{t(`diagnose.transition.${kind}`)}</span>{' '}
            {signature ? (
              <RecordLink id={id} lang={locale ?? undefined}>
                {signature}
              </RecordLink>
            ) : (
              <bdi>{id}</bdi>
            )}
            {distinction && <NotedText text={distinction} path={`${path}.distinction`} />}
            {condition && <NotedText text={condition} path={`${path}.condition`} />}
          </li>
        ))}
        {observed.map(({ error_id: id, signature, locale, count }) => (
          <li key={`observed ${id}`} className={classes.observed}>
            <span className={classes.kind}>{t('diagnose.transition.observed', { count })}</span>{' '}
            <RecordLink id={id} lang={locale}>
              {signature}
            </RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
