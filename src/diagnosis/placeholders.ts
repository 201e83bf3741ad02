const OPENING = '{{';
const PLACEHOLDER = /\{\{([A-Za-z_]\w*)\}\}/g;
/** Code inside a text: fenced, or between backticks. */
const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;
/** What can stand in code without changing its meaning. */
const SAFE_IN_CODE = /^[A-Za-z0-9_.:/@-]+$/;

/** Keys whose whole text is code. */
const CODE_KEYS = new Set(['code', 'command']);
/** Keys whose texts are names and addresses, and are left as they are. */
const VERBATIM_KEYS = new Set(['id', 'error_id', 'language', 'sources', 'applies_to']);

/** Whether a text of `value`, at any depth, may have something to fill in. */
export function mayHavePlaceholders(value: unknown): boolean {
  return JSON.stringify(value)?.includes(OPENING) ?? false;
}

/** What the named groups of a record's patterns captured; undefined for those that captured nothing. */
export type Captures = ReadonlyMap<string, string | undefined>;

/** All named groups of a record, with what the match captured. */
export function capturesOf(groups: readonly string[], captured: Readonly<Record<string, string>>): Captures {
  return new Map(groups.map((name) => [name, (Object.hasOwn(captured, name) && captured[name]) || undefined]));
}

/**
 * Fills `{{name}}` wherever a text of `value` has it, at any depth. Only names of `captures` are placeholders. A filled
 * value is plain text: it is not read again.
 */
export function fillPlaceholders<T>(value: T, captures: Captures): T {
  return captures.size === 0 ? value : (fill(value, captures, '') as T);
}

function fill(value: unknown, captures: Captures, key: string): unknown {
  if (VERBATIM_KEYS.has(key)) return value;
  if (typeof value === 'string') return CODE_KEYS.has(key) ? fillCode(value, captures) : fillText(value, captures);
  if (Array.isArray(value)) return value.map((item) => fill(item, captures, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, fill(child, captures, name)]));
}

function fillText(text: string, captures: Captures): string {
  if (!text.includes(OPENING)) return text;
  const parts = text.split(CODE);
  return parts
    .map((part, i) => (i % 2 === 1 ? fillCode(part, captures) : replace(part, captures, () => true)))
    .join('');
}

function fillCode(code: string, captures: Captures): string {
  return replace(code, captures, (value) => SAFE_IN_CODE.test(value));
}

function replace(text: string, captures: Captures, allowed: (value: string) => boolean): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (!captures.has(name)) return placeholder;
    const value = captures.get(name);
    return value !== undefined && allowed(value) ? value : `<${name}>`;
  });
}
