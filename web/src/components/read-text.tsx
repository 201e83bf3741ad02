import { readParts } from '../../../src/text/hidden-signs.js';
import classes from './read-text.module.css';

/** A text of others in which a sign stands for each character that could not be seen, and that does nothing. */
export function ReadText({ text }: { text: string }) {
  return readParts(text).map((part, index) => (part.isHidden ? <Sign key={index} of={part.text} /> : part.text));
}

function Sign({ of }: { of: string }) {
  const name = `U+${of.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return (
    <span className={classes.sign} role="img" aria-label={name} title={name}>
      •
    </span>
  );
}
