import { RecordText } from '../record-text.js';
import { localeOf, useTextNotes } from './text-notes.js';
import { TextState } from './text-state.js';

interface NotedTextProps {
  text: string;
  path: string;
  /** See `TextState`. */
  like?: string | undefined;
}

/** A text of a record in its language, with what its readers are to know of it as a translation. */
export function NotedText({ text, path, like }: NotedTextProps) {
  return (
    <div>
      <RecordText text={text} lang={localeOf(useTextNotes(), path)} />
      <TextState path={path} like={like} />
    </div>
  );
}
