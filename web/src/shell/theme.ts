import { Button, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Fonts that are there, Chinese ones included: nothing is loaded from anywhere. */
const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", ' +
  '"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';
const mono =
  'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", ' +
  '"PingFang SC", "Microsoft YaHei", "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace';

/** Slate with a little green: the colour of stones that mark a path. */
const pine: MantineColorsTuple = [
  '#eef7f4',
  '#dcebe6',
  '#b3d6ca',
  '#87c0ad',
  '#63ad94',
  '#4ca185',
  '#3f9b7d',
  '#2f866b',
  '#1f6f57',
  '#0b5a45',
];

export const theme = createTheme({
  primaryColor: 'pine',
  // White on lighter greens would be too faint, in the dark theme too.
  primaryShade: 8,
  colors: { pine },
  autoContrast: true,
  fontFamily: sans,
  fontFamilyMonospace: mono,
  headings: { fontFamily: sans, fontWeight: '600' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ styles: { root: { fontWeight: 500 } } }),
    // What locks the page under a dialog writes a style that the page's policy does not let in.
    Modal: { defaultProps: { lockScroll: false } },
  },
});
