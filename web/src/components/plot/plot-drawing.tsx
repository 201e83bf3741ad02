import { useComputedColorScheme } from '@mantine/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlotProps } from './plot.js';
import { plotOption } from './plot-option.js';

use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** The drawing itself, in the colours of the page; the table beside it says the same. */
export default function PlotDrawing({ days, series }: Pick<PlotProps, 'days' | 'series'>) {
  const { i18n } = useTranslation();
  const colorScheme = useComputedColorScheme();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const format = useMemo(
    () => new Intl.DateTimeFormat(i18n.language, { month: 'short', day: 'numeric' }),
    [i18n.language],
  );

  useEffect(() => {
    const drawn = init(place.current);
    chart.current = drawn;
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(place.current!);
    return () => {
      resized.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const dayName = (day: string) => format.format(new Date(`${day}T00:00`));
    chart.current!.setOption(
      plotOption(days, series, dayName, (name) => style.getPropertyValue(name)),
      true,
    );
  }, [days, series, format, colorScheme]);

  return <div ref={place} style={{ height: '100%' }} />;
}
