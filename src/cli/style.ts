import { styleText } from 'node:util';
import type { WriteStream } from 'node:tty';

type Format = Parameters<typeof styleText>[0];

/** How a text is set off on a terminal, and the width it is wrapped to. */
export interface Style {
  paint: (format: Format, text: string) => string;
  /** Undefined where no terminal shows it. */
  columns: number | undefined;
}

/** Colours only where a terminal shows them and neither `isColoured` nor NO_COLOR is against it. */
export function styleOf(stream: WriteStream, isColoured: boolean): Style {
  const paints = isColoured && stream.isTTY && stream.hasColors();
  return {
    paint: (format, text) => (paints ? styleText(format, text) : text),
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
