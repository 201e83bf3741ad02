/**
 * The checks of a translation, one a row: how bad it is, for which languages, and what finds it. What is not prose (code,
 * URLs, placeholders, options, paths) is marked first, and only the checks that are about it look at it.
 */
import { blanksBesideFullWidth, endMark, halfWidthColons, halfWidthMarks, unbalancedBrackets } from './punctuation.js';
import { isChinese, type Check, type CheckedPair, type Finding, type GlossaryTerm, type Severity } from './check.js';
import { doubledParticles, hanLatinSpacing, traditionalCharacters } from './chinese.js';
import { forbiddenTerms, glossaryTerms, termsIn } from './glossary.js';
import { keptConversions, keptLines, keptNumbers, keptPieces } from './kept-pieces.js';
import { marked } from './pieces.js';
import { inconsistent, invisibleCharacters, partlyUntranslated, sameAsSource, unlikelyLength } from './whole-text.js';

export const CHECKS = {
  placeholder: { severity: 'error', find: (pair) => keptPieces('placeholder', pair) },
  conversion: { severity: 'error', find: keptConversions },
  invisible: { severity: 'error', find: invisibleCharacters },
  code: { severity: 'warning', find: (pair) => keptPieces('code', pair) },
  url: { severity: 'warning', find: (pair) => keptPieces('url', pair) },
  option: { severity: 'warning', find: (pair) => keptPieces('option', pair) },
  path: { severity: 'warning', find: (pair) => keptPieces('path', pair) },
  number: { severity: 'warning', find: keptNumbers },
  lines: { severity: 'warning', find: keptLines },
  same: { severity: 'warning', find: sameAsSource },
  inconsistent: { severity: 'warning', find: inconsistent },
  end_mark: { severity: 'warning', find: endMark },
  brackets: { severity: 'warning', find: unbalancedBrackets },
  glossary: { severity: 'warning', find: glossaryTerms },
  forbidden_term: { severity: 'warning', find: forbiddenTerms },
  partly: { severity: 'warning', isFor: isChinese, find: partlyUntranslated },
  half_width: { severity: 'warning', isFor: isChinese, find: halfWidthMarks },
  half_width_colon: { severity: 'info', isFor: isChinese, find: halfWidthColons },
  spacing: { severity: 'warning', isFor: isChinese, find: hanLatinSpacing },
  full_width_blank: { severity: 'warning', isFor: isChinese, find: blanksBesideFullWidth },
  doubled: { severity: 'warning', isFor: isChinese, find: doubledParticles },
  length: { severity: 'warning', isFor: isChinese, find: unlikelyLength },
  traditional: { severity: 'warning', isFor: (locale) => locale === 'zh', find: traditionalCharacters },
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;

/** A finding of a check, in UTF-16 units of the target. */
export interface CheckResult extends Finding {
  check: CheckName;
  severity: Severity;
}

/** What a translation is checked by, besides its two texts. */
export type CheckOptions = Partial<Pick<CheckedPair, 'spacing' | 'elsewhere'>> & {
  glossary?: readonly GlossaryTerm[];
};

const ALL = Object.entries(CHECKS) as [CheckName, Check][];

/** Everything that the checks find in a translation; an empty one is not translated, and has nothing to be found. */
export function checkTranslation(
  { source, target, locale }: { source: string; target: string; locale: string },
  { spacing = 'consistent', glossary = [], elsewhere = [] }: CheckOptions = {},
): CheckResult[] {
  if (target.trim() === '') return [];
  const markedSource = marked(source);
  const terms = [...new Set(termsIn(markedSource.prose, glossary).map(({ term }) => term))];
  const pair: CheckedPair = { source: markedSource, target: marked(target), locale, spacing, terms, elsewhere };
  return ALL.filter(([, { isFor }]) => isFor?.(locale) ?? true).flatMap(([check, { severity, find }]) =>
    find(pair).map((finding) => ({ severity, ...finding, check })),
  );
}
