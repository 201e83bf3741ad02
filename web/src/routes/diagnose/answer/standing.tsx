import { useTranslation } from 'react-i18next';
import { percent } from '../../../components/percent.js';
import { useTierName } from '../../../components/use-tier-name.js';
import type { Match } from '../question.js';
import classes from './standing.module.css';

/** How sure the match is, and how far its record can be trusted. */
export function Standing({ match }: { match: Match }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const { score, tied, verification_tier: tier, confidence, freshness } = match;
  const { last_confirmed: day, stale } = freshness;
  return (
    <ul className={classes.standing}>
      <li>{t('diagnose.score', { percent: percent(score) })}</li>
      {tied && <li>{t('diagnose.tied')}</li>}
      {tier && <li>{t('diagnose.tier', { tier: tierName(tier) })}</li>}
      {confidence !== null && <li>{t('diagnose.confidence', { percent: percent(confidence) })}</li>}
      {day && <li data-stale={stale}>{t(stale ? 'diagnose.stale' : 'diagnose.confirmed', { day })}</li>}
    </ul>
  );
}
