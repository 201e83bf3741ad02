import { Code } from '@mantine/core';
import { textParagraphs, textParts } from '../../../src/text/text-parts.js';
import { ReadText } from './read-text.js';
import classes from './record-text.module.css';

/** A text of a record, in its language: code stands out, line breaks are kept, and nothing in it is more than text. */
export function RecordText({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <div className={classes.text} lang={lang}>
      {textParagraphs(text).map((paragraph, index) => (
        <p key={index}>
          <RecordLine text={paragraph} />
        </p>
      ))}
    </div>
  );
}

/** The same within a line of the page's own. */
export function RecordLine({ text }: { text: string }) {
  return textParts(text).map((part, index) =>
    part.isCode ? (
      <Code key={index}>
        <ReadText text={part.text} />
      </Code>
    ) : (
      <bdi key={index}>
        <ReadText text={part.text} />
      </bdi>
    ),
  );
}
