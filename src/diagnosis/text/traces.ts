import { prefixesOfRunner } from '../../text/log-prefixes.js';
import { type ReadableText, stretches } from '../../text/stretches.js';
import { lastNotOver } from './last-not-over.js';
import { LineParts } from './line-parts.js';
import type { LogLines } from './log-lines.js';

/** Where an exception of a stack trace stands among those that caused it or that it caused. */
export interface TraceLayer {
  /** Which stack trace of the text. */
  trace: number;
  /** Whether it is the cause of all the others. */
  innermost: boolean;
}

/** A line of a stack trace: a frame, an elided rest, or anything indented. */
const TRACE_LINE = /^(?:(?:\s|\\+t)+\S|at |\.\.\. )/;
/** What comes is the cause of what came: Java, Node, .NET. */
const CAUSE = /^\s*(?:Caused by: |\[cause\]: |---> )/;
const CAUSE_INSIDE = /nested exception is |\s---> /g;
/** Rust: causes follow, one a line. */
const LIST_OF_CAUSES = /^\s*Caused by:\s*$/;
/** Python: what came is the cause of what comes. */
const CONSEQUENCE = /^(?:The above exception was the direct cause of|During handling of the above exception)/;
const TRACEBACK = /^Traceback /;

/** Whether a line can be nothing but a part of a stack trace that has causes. */
const namesCause = (line: string) => CAUSE.test(line) || LIST_OF_CAUSES.test(line) || CONSEQUENCE.test(line);

/** One of these stands in each of them: few texts have any. */
const SIGNS = ['Caused by:', '[cause]: ', '---> ', 'nested exception is ', 'above exception'];

interface Layer {
  /** Offset of its first unit. */
  start: number;
  trace: number;
  /** Grows towards the cause. */
  depth: number;
}

/** The stack traces of a text that have more than one exception. */
export class Traces {
  private readonly layers: Layer[] = [];
  /** Trace → depth of its innermost layer; only of traces with several. */
  private readonly innermost = new Map<number, number>();

  constructor(text: ReadableText, lines: LogLines) {
    if (mayHoldTraces(text)) this.read(lines);
  }

  /** The layer of the exception that an offset belongs to; undefined outside of traces with causes. */
  layerAt(offset: number): TraceLayer | undefined {
    const layer = this.layers[lastNotOver(this.layers, ({ start }) => start <= offset)];
    const depth = layer && layer.start <= offset ? this.innermost.get(layer.trace) : undefined;
    return depth === undefined ? undefined : { trace: layer!.trace, innermost: layer!.depth === depth };
  }

  /** Whether the trace of a layer, counted from the end, has no other one. */
  private isAlone(place: number): boolean {
    const layer = this.layers.at(place);
    return layer !== undefined && !this.innermost.has(layer.trace);
  }

  private read(lines: LogLines): void {
    let current: Layer = { start: 0, trace: 0, depth: 0 };
    let traces = 0;
    let areCausesListed = false;
    let isConsequence = false;
    const begin = (start: number, trace: number, depth: number) => {
      current = { start, trace, depth };
      const previous = this.layers.at(-1);
      // Of what stands alone, one layer is enough for any number of them in a row.
      if (trace !== previous?.trace && this.isAlone(-1) && this.isAlone(-2)) this.layers.pop();
      this.layers.push(current);
      if (previous?.trace === trace)
        this.innermost.set(trace, Math.max(depth, this.innermost.get(trace) ?? previous.depth));
    };
    const readLine = (start: number, content: string) => {
      if (CONSEQUENCE.test(content)) {
        begin(start, current.trace, current.depth - 1);
        isConsequence = true;
      } else if (LIST_OF_CAUSES.test(content)) areCausesListed = true;
      else if (CAUSE.test(content) || (areCausesListed && TRACE_LINE.test(content)))
        begin(start, current.trace, current.depth + 1);
      else if (content.trim() !== '' && !TRACE_LINE.test(content)) {
        areCausesListed = false;
        if (!isConsequence) begin(start, ++traces, 0);
        // Of a consequence, the line after the frames names the exception.
        isConsequence &&= TRACEBACK.test(content);
      }
      for (const { index } of content.matchAll(CAUSE_INSIDE)) begin(start + index, current.trace, current.depth + 1);
    };
    const prefixes = prefixesOfTraces(lines);
    for (const { start: lineStart, content: whole } of lines.all()) {
      const skipped = prefixes.exec(whole)?.[0].length ?? 0;
      const start = lineStart + skipped;
      const content = whole.slice(skipped);
      if (!SIGNS.some((sign) => content.includes(sign))) {
        readLine(start, content);
        continue;
      }
      let head: (Layer & { number: number }) | undefined;
      for (const { number, isEscapedLine, ...piece } of piecesOf(content)) {
        // What stands beside a trace in JSON tells of the same as its head does.
        if (number === head?.number) begin(start + piece.start, head.trace, head.depth);
        else readLine(start + piece.start, piece.content);
        if (!isEscapedLine) head = { ...current, number };
      }
    }
  }
}

/** A line by its parts. */
function piecesOf(line: string) {
  const parts = [...new LineParts(line)];
  return parts.map((part, i) => ({ ...part, content: line.slice(part.start, parts[i + 1]?.start) }));
}

/**
 * What a runner puts before each line, told by the lines that name a cause: only what stands before these stands
 * before frames too, and a time that a program writes before its messages does not.
 */
function prefixesOfTraces(lines: LogLines): RegExp {
  const found = new Set<string>();
  for (const sign of SIGNS)
    for (const line of lines.linesWith(sign)) found.add(prefixesOfRunner(lines.contentOf(line), namesCause) ?? '');
  return new RegExp(`^(?:${[...found].toSorted((a, b) => b.length - a.length).join('|')})`);
}

function mayHoldTraces(text: ReadableText): boolean {
  for (const { start, end } of stretches(text)) {
    const part = text.slice(start, end);
    if (SIGNS.some((sign) => part.includes(sign))) return true;
  }
  return false;
}
