import type { Span } from '../text/span.js';
import { RULES } from './rules.js';
import { MARK, MASKED_KINDS, type Found, type MaskedKind, type Rule } from './rule.js';

/** A secret that was found, where it stands in the raw text. */
export interface MaskedSpan extends Span {
  kind: MaskedKind;
}

const PLACEHOLDER = new RegExp(`\\{(?:${MASKED_KINDS.join('|')})\\}`, 'g');
// oxlint-disable-next-line no-control-regex -- the escape sequences of terminals begin with one
const COLOUR = /\x1b\[[\d;]{0,40}m/g;

/**
 * The text with `{kind}` in place of each secret. Everything else stays as it is, and masking again changes nothing. It
 * takes time proportional to the length of the text, whatever the text.
 */
export function mask(text: string): MaskedText {
  // Rules see what is masked already as characters that are part of no secret, and colours as blanks, in place.
  const readable = text
    .replace(PLACEHOLDER, ({ length }) => MARK.repeat(length))
    .replace(COLOUR, ({ length }) => ' '.repeat(length));
  return new MaskedText(text, united(RULES.flatMap((rule) => [...secretsBy(rule, readable)])));
}

export class MaskedText {
  readonly text: string;
  /** Where in `text` each placeholder stands, in the order of `masked`. */
  private readonly placed: Span[] = [];

  constructor(
    raw: string,
    /** In order, none overlapping another. */
    readonly masked: readonly MaskedSpan[],
  ) {
    let text = '';
    let end = 0;
    for (const span of masked) {
      text += raw.slice(end, span.start);
      const start = text.length;
      text += `{${span.kind}}`;
      this.placed.push({ start, end: text.length });
      end = span.end;
    }
    this.text = text + raw.slice(end);
  }

  /** Where a range of the raw text is in the masked one. An end within a secret takes in its whole placeholder. */
  toMasked(range: Span): Span {
    return moved(range, this.masked, this.placed);
  }

  /** Where a range of the masked text is in the raw one. An end within a placeholder takes in the whole secret. */
  toRaw(range: Span): Span {
    return moved(range, this.placed, this.masked);
  }
}

function* secretsBy(rule: Rule, text: string): Iterable<MaskedSpan> {
  const { kind, hint, accept } = rule;
  if (hint && !text.includes(hint)) return;
  for (const found of rule.before ? behind(rule.before, rule.find, text) : shapes(rule.find, text)) {
    const { start, end } = found;
    if (text[start - 1] === MARK || text[end] === MARK) continue;
    if (accept && !accept(found)) continue;
    found.accepted = true;
    yield { kind, start, end };
  }
}

/** `accepted` is set by whoever takes it for a secret. */
type Candidate = Found & { accepted?: boolean };

function* shapes(find: RegExp, text: string): Iterable<Candidate> {
  for (const { 0: value, index } of text.matchAll(find))
    yield { value, before: '', text, start: index, end: index + value.length };
}

/** What `find` takes right behind each occurrence of `before`; what was refused may hold a secret further in. */
function* behind(before: RegExp, find: RegExp, text: string): Iterable<Candidate> {
  const context = new RegExp(before);
  const value = new RegExp(find);
  for (let found = context.exec(text); found; found = context.exec(text)) {
    const start = context.lastIndex;
    value.lastIndex = start;
    const [taken] = value.exec(text) ?? [];
    if (taken === undefined || text[found.index - 1] === MARK) continue;
    const candidate: Candidate = { value: taken, before: found[0], text, start, end: start + taken.length };
    yield candidate;
    if (candidate.accepted) context.lastIndex = candidate.end;
  }
}

/** In order, overlapping ones as one, of the kind of the first; of those that begin together, of the first rule. */
function united(spans: MaskedSpan[]): MaskedSpan[] {
  const kept: MaskedSpan[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}

/** `from` and `to` are the same replaced parts in the two texts. */
function moved({ start, end }: Span, from: readonly Span[], to: readonly Span[]): Span {
  const first = countBefore(from, ({ end }) => end <= start);
  const last = countBefore(from, (part) => part.start < end);
  const startShift = first === 0 ? 0 : to[first - 1]!.end - from[first - 1]!.end;
  const endShift = last === 0 ? 0 : to[last - 1]!.end - from[last - 1]!.end;
  const movedStart = from[first] && from[first].start < start ? to[first]!.start : start + startShift;
  const isWithin = last > 0 && from[last - 1]!.end > end;
  return { start: movedStart, end: Math.max(movedStart, isWithin ? to[last - 1]!.end : end + endShift) };
}

/** How many of the sorted `ranges` stand before the first one for which `isBefore` no longer holds. */
function countBefore(ranges: readonly Span[], isBefore: (range: Span) => boolean): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(ranges[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
