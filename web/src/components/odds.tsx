import { useTranslation } from 'react-i18next';
import type { components } from '@cairn/client';
import classes from './odds.module.css';
import { percent } from './percent.js';

export type Rate = components['schemas']['RateDto'];

interface OddsProps {
  rate: Rate;
  /** That it resolves the error, 0..1. */
  chance?: number | undefined;
  /** Of a dead end it is told how often it fails. */
  isDeadEnd?: boolean;
}

/** How often something works, how sure that is and what it rests on, in words and as a line from 0 to 100 %. */
export function Odds({ rate, chance, isDeadEnd = false }: OddsProps) {
  const { t } = useTranslation();
  const { trials, basis } = rate;
  const [mean, low, high] = isDeadEnd ? [1 - rate.mean, 1 - rate.high, 1 - rate.low] : [rate.mean, rate.low, rate.high];
  const figures = { mean: percent(mean), low: percent(low), high: percent(high), trials: Math.round(trials * 10) / 10 };
  return (
    <div className={classes.odds} data-dead-end={isDeadEnd || undefined}>
      {basis !== 'none' && (
        <svg className={classes.line} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
          <rect x="0" y="3.5" width="100" height="1" className={classes.axis} />
          <rect x={low * 100} y="2" width={(high - low) * 100} height="4" className={classes.interval} />
          <rect x={mean * 100 - 0.75} y="0" width="1.5" height="8" className={classes.mean} />
        </svg>
      )}
      <span>
        {t(isDeadEnd ? `diagnose.fail_rate.${basis}` : `diagnose.rate.${basis}`, figures)}
        {chance !== undefined && ` ${t('diagnose.chance', { percent: percent(chance) })}`}
      </span>
    </div>
  );
}
