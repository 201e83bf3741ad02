/** How far a translation is. */
export const UNIT_STATES = ['untranslated', 'needs_review', 'reviewed', 'rejected'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** A translatable text as it goes to a translator's tools and comes back. */
export interface ExchangedUnit {
  /** Names the record and the text in it, whatever else changes. */
  id: string;
  source: string;
  /** Empty when there is none. */
  target: string;
  state: UnitState;
  /** What a translator should know: where the text stands, what the reviewers said. */
  notes: readonly string[];
  /** The source that the target was made from, when it is another one by now. */
  previousSource?: string;
}

/** Everything that one file carries. */
export interface ExchangeFile {
  /** Names what was exported, so that an import can tell what changed on either side since. */
  exportId: string;
  sourceLocale: string;
  targetLocale: string;
  units: readonly ExchangedUnit[];
}

/** One file format. What it writes it reads back as it was, also after a tool has laid the file out anew. */
export interface ExchangeFormat {
  extension: string;
  mediaType: string;
  write: (file: ExchangeFile) => string;
  /** @throws ExchangeSyntaxError */
  read: (text: string) => ExchangeFile;
}

/** A file that is not of its format, with the reason in a few English words. */
export class ExchangeSyntaxError extends Error {
  override readonly name = 'ExchangeSyntaxError';
}

/** The state that a tool left behind: without a target there is no translation, whatever it says. */
export function stateOf(
  target: string,
  { isReviewed, isRejected }: { isReviewed: boolean; isRejected: boolean },
): UnitState {
  if (target === '') return 'untranslated';
  if (isRejected) return 'rejected';
  return isReviewed ? 'reviewed' : 'needs_review';
}
