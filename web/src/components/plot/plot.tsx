import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FiguresTable } from '../figures-table.js';
import classes from './plot.module.css';

const PlotDrawing = lazy(() => import('./plot-drawing.js'));

/** Figures by day that are drawn as one part of each bar. */
export interface Series {
  name: string;
  /** The custom property of CSS that has its colour. */
  color: `--${string}`;
  /** As many as there are days. */
  values: number[];
}

export interface PlotProps {
  /** What is drawn, for who does not see it. */
  label: string;
  /** `YYYY-MM-DD`, the earliest first. */
  days: string[];
  series: Series[];
  /** Of the drawing, in pixels. */
  height: number;
}

/** Bars by day, and the same figures as a table. */
export function Plot({ label, days, series, height }: PlotProps) {
  const { t } = useTranslation();
  return (
    <figure className={classes.plot}>
      {series.length > 1 && (
        <ul className={classes.legend} aria-hidden>
          {series.map(({ name, color }) => (
            <li key={name}>
              <svg viewBox="0 0 10 10" width={10} height={10}>
                <rect width="10" height="10" rx="2" fill={`var(${color})`} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={label} className={classes.drawing} style={{ height }}>
        <Suspense>
          <PlotDrawing days={days} series={series} />
        </Suspense>
      </div>
      <details className={classes.figures}>
        <summary>{t('plot.table')}</summary>
        <div className={classes.scroller} tabIndex={0} role="region" aria-label={label}>
          <FiguresTable
            rows={days.map((day, index) => ({ day, index })).toReversed()}
            keyOf={({ day }) => day}
            heading={t('plot.day')}
            nameOf={({ day }) => day}
            figures={Object.fromEntries(
              series.map(({ name, values }) => [name, ({ index }: { index: number }) => values[index]]),
            )}
            className={classes.table}
          />
        </div>
      </details>
    </figure>
  );
}
