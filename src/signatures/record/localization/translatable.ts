/** Where the texts of a value are that can be translated. */
export type Shape =
  | { kind: 'text' }
  /** An object with free keys and texts as values. */
  | { kind: 'map' }
  | { kind: 'object'; fields: Fields }
  | ListShape;

export interface ListShape {
  kind: 'list';
  /** The texts of each item. */
  fields: Fields;
  /** The text that a localized item means when it is a bare string. */
  main: string;
  /** The key of the text by which an item is known. */
  text: string;
  /** For items that refer to a record: the key of its id, which an item means when it is a bare string. */
  reference?: string;
}

export type Fields = Readonly<Record<string, Shape>>;

const text: Shape = { kind: 'text' };
const list = (main: string, fields: Fields, known: Partial<ListShape> = {}): Shape => ({
  kind: 'list',
  main,
  fields,
  text: main,
  ...known,
});

const steps = list('text', { text, code: text });
const edges = list('distinction', { distinction: text, condition: text }, { text: 'error_id', reference: 'error_id' });

/** The fields of a record that have `<field>_<locale>` twins. */
export const TRANSLATABLE: Fields = {
  signature: text,
  root_cause: text,
  workarounds: list('action', { action: text, how: text, condition: text, steps }),
  dead_ends: list('action', { action: text, why_fails: text, condition: text, steps }),
  verify: list('action', { action: text, command: text, expect: text }),
  gotchas: list('text', { text, why: text }),
  related: list('title', { title: text }),
  versions: list('behavior_change', { behavior_change: text }, { text: 'version' }),
  os_specific: { kind: 'map' },
  transition_graph: {
    kind: 'object',
    fields: { leads_to: edges, preceded_by: edges, frequently_confused_with: edges },
  },
};
