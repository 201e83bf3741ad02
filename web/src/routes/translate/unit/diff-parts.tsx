import { ReadText } from '../../../components/read-text.js';
import type { DiffPart } from '../../../api/translations.js';
import classes from './unit.module.css';

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** What leads from one text to another, word by word. */
export function DiffParts({ parts, lang }: { parts: DiffPart[]; lang?: string }) {
  return (
    <p className={classes.diff} lang={lang}>
      {parts.map(({ text, change }, index) => {
        const Part = TAGS[change];
        return (
          <Part key={index}>
            <ReadText text={text} />
          </Part>
        );
      })}
    </p>
  );
}
