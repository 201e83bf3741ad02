import { useTranslation } from 'react-i18next';
import type { Rate } from '../question.js';
import classes from './odds.module.css';
import { percent } from './standing.js';

/** How often a fix works, how sure that is and what it rests on, in words and as a line from 0 to 100 %. */
export function Odds({ rate, chance }: { rate: Rate; chance: number | undefined }) {
  const { t } = useTranslation();
  const { mean, low, high, trials, basis } = rate;
  const figures = { mean: percent(mean), low: percent(low), high: percent(high), trials: Math.round(trials * 10) / 10 };
  return (
    <div className={classes.odds}>
      {basis !== 'none' && (
        <svg className={classes.line} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
          <rect x="0" y="3.5" width="100" height="1" className={classes.axis} />
          <rect x={low * 100} y="2" width={(high - low) * 100} height="4" className={classes.interval} />
          <rect x={mean * 100 - 0.75} y="0" width="1.5" height="8" className={classes.mean} />
        </svg>
      )}
      <span>
        {t(`diagnose.rate.${basis}`, figures)}
        {chance !== undefined && ` ${t('diagnose.chance', { percent: percent(chance) })}`}
      </span>
    </div>
  );
}
