import { toDecoded } from './views/decoded.js';
import { toFolded } from './views/folded.js';
import { toPlain } from './views/plain.js';
import { type Derived, same, derive } from './views/rewrite.js';
import { findWraps, joinWraps, type Wrap } from './views/unwrapped.js';
import { wellFormed } from './views/well-formed.js';

/** The views of a text, in the order in which patterns are tried on them. */
export const VIEW_NAMES = ['raw', 'plain', 'decoded', 'folded', 'unwrapped'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** One reading of a pasted text. */
export interface View {
  readonly name: ViewName;
  readonly text: string;
  /** The stretch of the raw text, in UTF-16 units, that went into a stretch of this view. */
  toRaw(start: number, end: number): [number, number];
}

/** Whether a view is matched by the patterns' folded twins. */
export function isTwinView(name: ViewName): boolean {
  return name === 'folded' || name === 'unwrapped';
}

/**
 * The views of a text, each made when it is asked for. Raw and folded are always there, since a pattern's folded twin may
 * find something where folding changed nothing; the others only when they differ. Unwrapped lines come joined with a
 * blank, then without.
 *
 * Lines are joined before encodings are undone, and again where that brought line feeds to light: a wrap may have cut
 * an escape in two, and how wide a line was shows only while it stands as it was pasted.
 */
export function* viewsOf(text: string): Generator<View> {
  const raw = same(wellFormed(text));
  yield view('raw', raw);
  const plain = derive(raw, toPlain(raw.text));
  if (plain !== raw) yield view('plain', plain);
  const decoding = toDecoded(plain.text);
  const decoded = derive(plain, decoding);
  if (decoded.text !== plain.text) yield view('decoded', decoded);

  const folded = derive(decoded, toFolded(decoded.text));
  yield view('folded', folded);
  const earlier = new Set([folded.text]);
  for (const unwrapped of unwrap(plain, decoding)) {
    if (!earlier.has(unwrapped.text)) yield view('unwrapped', unwrapped);
    earlier.add(unwrapped.text);
  }
}

/** All of them. */
export function buildViews(text: string): View[] {
  return [...viewsOf(text)];
}

function view(name: ViewName, derived: Derived): View {
  return { name, text: derived.text, toRaw: (start, end) => derived.toSource(start, end) };
}

/** The plain text with its lines joined, with a blank and without, then decoded and folded; nothing when no line was. */
function unwrap(plain: Derived, decoding: Derived): Derived[] {
  const wraps = findWraps(plain.text, () => true);
  const encodedWraps = wraps.length > 0 ? [] : findEncodedWraps(plain, decoding);
  if (wraps.length + encodedWraps.length === 0) return [];
  return ([' ', ''] as const).map((joint) => {
    const joined = derive(plain, joinWraps(plain.text, wraps, joint));
    const nowDecoding = wraps.length > 0 ? toDecoded(joined.text) : decoding;
    const nowEncodedWraps = wraps.length > 0 ? findEncodedWraps(joined, nowDecoding) : encodedWraps;
    const rejoined = derive(derive(joined, nowDecoding), joinWraps(nowDecoding.text, nowEncodedWraps, joint));
    return derive(rejoined, toFolded(rejoined.text));
  });
}

/** The wraps at line feeds that stand in a text only since it was decoded. */
function findEncodedWraps({ text }: Derived, decoding: Derived): Wrap[] {
  if (decoding.text === text) return [];
  return findWraps(decoding.text, (index) => text.slice(...decoding.toSource(index, index + 1)) !== '\n');
}
