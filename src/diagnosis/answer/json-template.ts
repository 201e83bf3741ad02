import type { JsonText } from '../../http/json-text.js';
import { markdownCode } from './markdown-code.js';

const OPENING = '{{';
const PLACEHOLDER = /\{\{([A-Za-z_]\w*)\}\}/;
/** What can stand in code without changing its meaning. */
const SAFE_IN_CODE = /^[A-Za-z0-9_.:/@-]+$/;

/** Keys whose whole text is code. */
const CODE_KEYS = new Set(['code', 'command']);
/** Keys whose texts are names and addresses, and are left as they are. */
const VERBATIM_KEYS = new Set(['id', 'error_id', 'language', 'sources', 'applies_to', 'source', 'official_doc_url']);

/** What named groups captured. */
export type Captures = Readonly<Record<string, string>>;

/** A place of the JSON text where a captured value is to stand. */
interface Hole {
  name: string;
  inCode: boolean;
}

/**
 * The JSON text of a value whose texts, at any depth, may have placeholders: `{{name}}`, where `name` is one of the
 * `groups`. It is read once and filled for each answer. A filled value is plain text, which is not read again.
 */
export class JsonTemplate<T> {
  /** The text before, between and behind the holes. */
  private readonly pieces: string[] = [''];
  private readonly holes: Hole[] = [];

  constructor(
    value: T,
    private readonly groups: readonly string[],
  ) {
    this.write(value, '');
  }

  /** Where a group captured nothing, its name is left: `<name>`; so it is in code where the value is not safe there. */
  filled(captures: Captures): JsonText<T> {
    let text = this.pieces[0]!;
    this.holes.forEach(({ name, inCode }, i) => {
      const value = Object.hasOwn(captures, name) && captures[name];
      text += inner(value && (!inCode || SAFE_IN_CODE.test(value)) ? value : `<${name}>`) + this.pieces[i + 1]!;
    });
    return text as JsonText<T>;
  }

  private write(value: unknown, key: string): void {
    const json = JSON.stringify(value);
    if (VERBATIM_KEYS.has(key) || !json.includes(OPENING)) this.put(json);
    else if (typeof value === 'string') this.writeText(value, key);
    else if (Array.isArray(value)) this.writeList(value, key);
    else this.writeObject(value as object);
  }

  private writeList(items: readonly unknown[], key: string): void {
    items.forEach((item, i) => {
      this.put(i === 0 ? '[' : ',');
      this.write(item, key);
    });
    this.put(']');
  }

  private writeObject(object: object): void {
    Object.entries(object).forEach(([key, child], i) => {
      this.put(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      this.write(child, key);
    });
    this.put('}');
  }

  private writeText(text: string, key: string): void {
    this.put('"');
    let written = 0;
    for (const { start, end } of CODE_KEYS.has(key) ? [{ start: 0, end: text.length }] : markdownCode(text)) {
      this.writePart(text.slice(written, start), false);
      this.writePart(text.slice(start, end), true);
      written = end;
    }
    this.writePart(text.slice(written), false);
    this.put('"');
  }

  private writePart(text: string, inCode: boolean): void {
    text.split(PLACEHOLDER).forEach((part, i) => {
      const isName = i % 2 === 1;
      if (isName && this.groups.includes(part)) {
        this.holes.push({ name: part, inCode });
        this.pieces.push('');
      } else this.put(isName ? `{{${part}}}` : inner(part));
    });
  }

  private put(text: string): void {
    this.pieces[this.pieces.length - 1] += text;
  }
}

/** A text as it stands within the quotes of a JSON string. */
function inner(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
