import { createContext, useContext } from 'react';

export type TextStateName = 'source' | 'reviewed' | 'outdated' | 'unreviewed' | 'unreviewed_ai';

/** What the service says of the texts of a record, by their paths, such as `workarounds[0].action`. */
export interface TextNotes {
  /** The language of the signature, and of each other text that came in another one. */
  locale: string;
  other_locales: Record<string, string>;
  /** How far most of its texts may be trusted as translations, and each of which something else holds. */
  text_state?: TextStateName;
  other_text_states?: Record<string, string>;
}

/** Of the record whose texts are shown. */
export const TextNotesContext = createContext<TextNotes>({ locale: 'en', other_locales: {} });

export const useTextNotes = () => useContext(TextNotesContext);

export const localeOf = ({ locale, other_locales: others }: TextNotes, path: string) => others[path] ?? locale;

/** Undefined where nobody is told of it. */
export const stateOf = ({ text_state: state, other_text_states: others = {} }: TextNotes, path: string) =>
  (others[path] as TextStateName | undefined) ?? state;
