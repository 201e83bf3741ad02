import { MatcherInput, RE2JS, RE2JSSyntaxException } from 're2js';
import { MeteredText } from './metered-text.js';
import { Recent } from './recent.js';

/** What a pattern is refused for; `check-pattern.ts` lists what each code means. */
export type PatternErrorCode =
  'pattern_syntax' | 'pattern_look_around' | 'pattern_back_reference' | 'pattern_too_large' | 'pattern_bad_flags';

export type ErrorParams = Record<string, string | number>;

/** A pattern that cannot be used, with the UTF-16 offset in the regex where that shows, when it is known. */
export class PatternSyntaxError extends Error {
  constructor(
    readonly code: PatternErrorCode,
    message: string,
    readonly position?: number,
    readonly fragment?: string,
    readonly params: ErrorParams = {},
  ) {
    super(message);
    this.name = 'PatternSyntaxError';
  }
}

export const DEFAULT_FLAGS = 'im';

/** In a text of more units than this, it is asked first whether a pattern occurs at all. */
const LONG_TEXT = 2000;

const FLAG_BITS: Record<string, number> = {
  i: RE2JS.CASE_INSENSITIVE,
  m: RE2JS.MULTILINE,
  s: RE2JS.DOTALL,
};

/** Those that texts asked for last. A compiled regex takes some 20 KB. */
const compiled = new Recent<string, Regex>(1000);

/** One occurrence, in offsets of the text that was searched; `captures` are the named groups that took part. */
export interface Occurrence {
  start: number;
  end: number;
  captures: Record<string, string>;
}

/** A compiled pattern: the only place that knows re2js. */
export class Regex {
  /** Instructions of the compiled program: what one unit of text costs at most. */
  readonly programSize: number;
  private readonly names: string[];

  private constructor(private readonly re: RE2JS) {
    this.programSize = re.programSize();
    this.names = Object.keys(re.namedGroups());
  }

  /** @throws PatternSyntaxError for flags other than a subset of `ims` and for what re2js refuses. */
  static compile(regex: string, flags: string = DEFAULT_FLAGS): Regex {
    const bits = checkFlags(flags);
    try {
      return compiled.get(`${flags}/${regex}`, () => new Regex(RE2JS.compile(regex, bits)));
    } catch (error) {
      if (error instanceof RE2JSSyntaxException) throw syntaxError(regex, error);
      throw error;
    }
  }

  /**
   * Every non-overlapping occurrence from left to right.
   * @throws StepBudgetExhausted when reading the text costs more than its meter allows.
   */
  findAll(text: MeteredText): Occurrence[] {
    const found: Occurrence[] = [];
    if (text.length > LONG_TEXT && !this.occursIn(text)) return found;
    // re2js takes whatever says that it is a string; see MeteredText.
    const matcher = this.re.matcher(MatcherInput.utf16(text));
    for (text.beginSearch(0); matcher.find(); text.beginSearch(matcher.end())) {
      text.beginSearch(matcher.start());
      found.push({ start: matcher.start(), end: matcher.end(), captures: this.capturesOf(matcher, text) });
    }
    return found;
  }

  /** Asking whether is ten times as fast as asking where. */
  private occursIn(text: MeteredText): boolean {
    text.beginSearch(0);
    // Declared to take a string; it takes what a matcher takes.
    return this.re.test(text as unknown as string);
  }

  private capturesOf(matcher: ReturnType<RE2JS['matcher']>, text: MeteredText): Record<string, string> {
    const captured = this.names.filter((name) => matcher.start(name) >= 0);
    return Object.fromEntries(captured.map((name) => [name, text.slice(matcher.start(name), matcher.end(name))]));
  }
}

/** @throws PatternSyntaxError unless `flags` is a subset of `ims`, each at most once. @returns re2js's bits. */
export function checkFlags(flags: string): number {
  let bits = 0;
  for (const flag of flags) {
    const bit = FLAG_BITS[flag];
    if (bit === undefined || (bits & bit) !== 0) {
      throw new PatternSyntaxError(
        'pattern_bad_flags',
        `flags are a subset of "ims", not "${flags}"`,
        undefined,
        flags,
      );
    }
    bits |= bit;
  }
  return bits;
}

function syntaxError(regex: string, error: RE2JSSyntaxException): PatternSyntaxError {
  const fragment = error.getPattern() ?? undefined;
  const position = fragment === undefined ? -1 : regex.indexOf(fragment);
  const known = position >= 0 && regex.indexOf(fragment!, position + 1) < 0;
  return new PatternSyntaxError('pattern_syntax', error.getDescription(), known ? position : undefined, fragment);
}
