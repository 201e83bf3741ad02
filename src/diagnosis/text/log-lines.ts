import { isFailure, kindOfLine, type LineKind } from '../../text/line-kind.js';
import type { Span } from '../../text/span.js';
import { lineFeeds, type ReadableText, stretches } from '../../text/stretches.js';
import { lastNotOver } from './last-not-over.js';
import { LineParts } from './line-parts.js';

/**
 * The lines of a text, each counted from 1 and ended by `\n`, with what they say of themselves. Where they start is kept
 * of one stretch at a time: of a long text there would be too many.
 */
export class LogLines {
  readonly count: number;
  private readonly stretches: (Span & { firstLine: number })[] = [];
  private at: LinesOfStretch | undefined;
  private readonly kinds = new Map<number, LineKind>();
  private readonly parts = new Map<number, LineParts>();

  constructor(private readonly text: ReadableText) {
    let line = 1;
    for (const stretch of stretches(text)) {
      this.stretches.push({ firstLine: line, ...stretch });
      line += lineFeeds(text.slice(stretch.start, stretch.end));
    }
    const isLastEmpty = line > 1 && text.slice(text.length - 1) === '\n';
    this.count = isLastEmpty ? line - 1 : line;
  }

  /** The line of an offset. */
  lineAt(offset: number): number {
    const { firstLine, starts } = this.linesAround((stretch) => stretch.start <= offset);
    return firstLine + lastNotOver(starts, (start) => start <= offset);
  }

  /** Where a line starts. */
  startOf(line: number): number {
    const { firstLine, starts } = this.linesAround((stretch) => stretch.firstLine <= line);
    return starts[line - firstLine]!;
  }

  /** Where a line ends, without its line break. */
  endOf(line: number): number {
    const { firstLine, starts, end } = this.linesAround((stretch) => stretch.firstLine <= line);
    return starts[line - firstLine + 1] === undefined ? end : starts[line - firstLine + 1]! - 1;
  }

  /** Each line, without its line break. */
  *all(): Generator<{ start: number; content: string }> {
    for (const stretch of this.stretches) {
      let { start } = stretch;
      for (const content of contentOf(this.text, stretch).split('\n')) {
        yield { start, content };
        start += content.length + 1;
      }
    }
  }

  /** The lines that have a text in them, which is on one line. */
  *linesWith(part: string): Generator<number> {
    for (const stretch of this.stretches) {
      const content = contentOf(this.text, stretch);
      for (let at = content.indexOf(part); at !== -1;) {
        const line = this.lineAt(stretch.start + at);
        yield line;
        at = content.indexOf(part, this.endOf(line) - stretch.start);
      }
    }
  }

  kindOf(line: number): LineKind {
    const known = this.kinds.get(line);
    if (known) return known;
    const kind = kindOfLine(this.contentOf(line));
    this.kinds.set(line, kind);
    return kind;
  }

  partsOf(line: number): LineParts {
    const known = this.parts.get(line);
    if (known) return known;
    const parts = new LineParts(this.contentOf(line));
    this.parts.set(line, parts);
    return parts;
  }

  /** Whether any line tells that something failed. Looked for from the end, where most logs tell it. */
  get tellOfFailure(): boolean {
    for (let line = this.count; line > 0; line--) if (isFailure(this.kindOf(line))) return true;
    return false;
  }

  /** A line without its line break. */
  contentOf(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  /** The lines of the last stretch for which something holds that holds for those before it too. */
  private linesAround(holds: (stretch: { start: number; firstLine: number }) => boolean): LinesOfStretch {
    const place = lastNotOver(this.stretches, holds);
    const stretch = this.stretches[place] ?? { start: 0, end: 0, firstLine: 1 };
    if (this.at?.firstLine !== stretch.firstLine) {
      this.at = linesOf(contentOf(this.text, stretch), stretch.start, stretch.firstLine);
    }
    return this.at;
  }
}

interface LinesOfStretch {
  firstLine: number;
  /** Where each of its lines starts. */
  starts: readonly number[];
  /** Where its last line ends. */
  end: number;
}

/** A stretch without the line feed that ends it. */
function contentOf(text: ReadableText, { start, end }: Span): string {
  const content = text.slice(start, end);
  return content.endsWith('\n') ? content.slice(0, -1) : content;
}

function linesOf(content: string, start: number, firstLine: number): LinesOfStretch {
  const starts = [start];
  for (let feed = content.indexOf('\n'); feed !== -1; feed = content.indexOf('\n', feed + 1))
    starts.push(start + feed + 1);
  return { firstLine, starts, end: start + content.length };
}
