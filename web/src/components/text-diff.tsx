import { diffLines, diffWordsWithSpace } from 'diff';
import { ReadText } from './read-text.js';
import classes from './text-diff.module.css';

/** Texts that differ in more words or lines are shown one after the other: to compare them would take seconds. */
const MOST_CHANGES = 1_000;

interface TextDiffProps {
  before: string;
  after: string;
}

/** What was taken out of a text and what came in: word by word in a line, line by line in longer ones. */
export function TextDiff({ before, after }: TextDiffProps) {
  const isLine = !before.includes('\n') && !after.includes('\n');
  const options = { maxEditLength: MOST_CHANGES };
  const changes = (isLine
    ? diffWordsWithSpace(before, after, options)
    : diffLines(`${before}\n`, `${after}\n`, options)) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <pre className={classes.diff} tabIndex={0}>
      {changes.map(({ value, added, removed }, index) => {
        const Part = added ? 'ins' : removed ? 'del' : 'span';
        return (
          <Part key={index}>
            <ReadText text={value} />
          </Part>
        );
      })}
    </pre>
  );
}
