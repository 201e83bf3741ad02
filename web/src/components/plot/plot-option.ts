import type { Series } from './plot.js';

/** How the bars are drawn. `colorOf` reads a custom property of CSS. */
export function plotOption(
  days: string[],
  series: Series[],
  dayName: (day: string) => string,
  colorOf: (property: string) => string,
) {
  const dimmed = colorOf('--mantine-color-dimmed');
  const text = { color: dimmed, fontSize: 12, fontFamily: colorOf('--mantine-font-family') };
  return {
    animation: false,
    grid: { top: 10, right: 16, bottom: 2, left: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    // Drawn within the canvas: the page's policy lets no markup with styles in.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      backgroundColor: colorOf('--mantine-color-body'),
      borderColor: colorOf('--line'),
      textStyle: { ...text, color: colorOf('--mantine-color-text') },
    },
    xAxis: {
      type: 'category',
      data: days.map(dayName),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colorOf('--line') } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      splitLine: { lineStyle: { color: colorOf('--line') } },
      axisLabel: text,
    },
    series: series.map(({ name, color, values }) => ({
      type: 'bar',
      stack: 'day',
      name,
      data: values,
      barMaxWidth: 28,
      barCategoryGap: '25%',
      itemStyle: { color: colorOf(color) },
    })),
  };
}
