/** An error code in a text, as a program states it. */
export interface StatedCode {
  /** UTF-16 units from the beginning of the text; of another line's, nothing of this one. */
  start: number;
  end: number;
  /** In lower case. */
  code: string;
}

/** `invalid_scope`: many names look so, and only some of them are codes. */
const NAME = /^[a-z]+(?:_[a-z\d]+)+$/;
/** `ORA-00942`, `TS2345`: whatever stands so is a code. */
const NUMBERED = /^([a-z]{1,12}-?)\d{2,}$/;

/** A word of letters and digits, `_` and hyphens, with what tells that it states a code: a key, brackets, a colon behind. */
const WORDS = /(?<![\p{L}\p{N}_-])[A-Za-z][A-Za-z\d_-]{2,59}(?![\p{L}\p{N}_-])/gu;
const KEY_BEFORE = /\b(?:error|err|code|error_?code|reason|name|type)["'\\]{0,8}\s{0,8}[=:]\s{0,8}["'\\]{0,8}$/i;
const OPENING_BEFORE = /[[(]$/;
const CLOSING_BEHIND = /^[\])]/;
const COLON_BEHIND = /^:\s/;
/** As far as is looked for these, in UTF-16 units. */
const AROUND = 48;

/** The error codes that a text states. */
export function statedCodes(text: string): StatedCode[] {
  return Array.from(text.matchAll(WORDS)).flatMap(({ 0: word, index: start }) => {
    const code = word.toLowerCase();
    const end = start + word.length;
    const isCode = NUMBERED.test(code) || (NAME.test(code) && isStated(text, start, end));
    return isCode ? [{ start, end, code }] : [];
  });
}

/** `"error": "access_denied",` on a line of its own. */
const FIELD = /^\s*"[\w-]+"\s*:/;

/** The error codes that lines state, each for itself; a field of JSON without one has that of the field beside it. */
export function codesOfLines(lines: readonly string[]): StatedCode[][] {
  const own = lines.map(statedCodes);
  const isField = lines.map((line) => FIELD.test(line));
  return own.map((codes, at) => {
    if (codes.length > 0 || !isField[at]) return codes;
    const beside = [at - 1, at + 1].flatMap((other) => (isField[other] ? own[other]! : []));
    return beside.map(({ code }) => ({ start: 0, end: 0, code }));
  });
}

function isStated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + 2);
  return (
    KEY_BEFORE.test(before) || COLON_BEHIND.test(behind) || (OPENING_BEFORE.test(before) && CLOSING_BEHIND.test(behind))
  );
}

/**
 * Those of the codes that stand where a record's own code would: of its kind, while the own is not among them. Then the
 * text says itself that its error is another one.
 */
export function codesInsteadOf(own: string | undefined, codes: readonly StatedCode[]): readonly StatedCode[] {
  const kind = own === undefined ? undefined : kindOf(own.toLowerCase());
  if (kind === undefined || codes.some(({ code }) => code === own!.toLowerCase())) return [];
  return codes.filter(({ code }) => kindOf(code) === kind);
}

function kindOf(code: string): string | undefined {
  return NAME.test(code) ? '_' : NUMBERED.exec(code)?.[1];
}
