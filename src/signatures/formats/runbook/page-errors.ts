import type { PageError } from './draft.js';
import { quotedText } from './error-text.js';
import type { RunbookNote } from './note.js';
import { allBlocks, lineOf, type Section } from './page-sections.js';
import { plainText } from './page-text.js';

/**
 * The errors of a page, in one of three shapes:
 *
 * 1. one error a page: its parts, such as Symptom, Cause and Fix, are the headings;
 * 2. many a page: each heading is an error text, its cause below, its fix behind a label or under a heading;
 * 3. many a page: each begins with a heading `Symptom: …`.
 *
 * `title` is the page's own, where it stands outside the page.
 */
export function errorsOn(page: Section, title?: string): { errors: PageError[]; notes: RunbookNote[] } {
  const [only, ...others] = page.children;
  // The one heading at the top is the title of the page.
  const isTitled = only !== undefined && others.length === 0 && !beginsError(only) && !isPart(only);
  const body = isTitled ? { ...only, blocks: [...page.blocks, ...only.blocks] } : page;
  const heading = isTitled ? only.heading : (title ?? '');

  if (body.children.some(beginsError)) return beginningWithSymptoms(body);
  if (body.children.some(isPart) && !body.children.some(isErrorSection)) {
    const error = { title: heading, parts: isTitled ? only.parts : [], line: body.line, about: 'symptom' as const };
    return noting({ ...error, blocks: body.blocks, sections: body.children });
  }
  if (isTitled && !body.children.some(holdsError)) return { errors: [], notes: noteOf([body]) };
  return headedByErrors(body);
}

const isPart = ({ name }: Section) => name !== undefined;

/** `## Symptom: the disk is full`. */
const beginsError = ({ name, title, parts }: Section) => name === 'symptom' && title !== '' && parts.length > 0;

/** A heading that is an error text: it quotes one, or parts such as a fix stand under it. */
function isErrorSection(section: Section): boolean {
  return (
    !isPart(section) &&
    section.parts.length > 0 &&
    section.children.some(({ name }) => name === 'fix' || name === 'cause')
  );
}

const holdsError = (section: Section): boolean =>
  !isPart(section) &&
  (isErrorSection(section) || quotedText(section.parts) !== undefined || section.children.some(holdsError));

function beginningWithSymptoms({ blocks, children }: Section): ReturnType<typeof errorsOn> {
  const errors: PageError[] = [];
  const before: Section[] = [];
  for (const section of children) {
    if (beginsError(section)) {
      const { title, line } = section;
      const parts = afterName(section);
      errors.push({ title, parts, line, blocks: section.blocks, about: 'symptom', sections: [...section.children] });
    } else (errors.at(-1)?.sections ?? before).push(section);
  }
  // The symptom is the heading: where no part tells the cause, the text under it does.
  for (const error of errors) if (!error.sections.some(({ name }) => name === 'cause')) error.about = 'cause';
  return join([{ errors: [], notes: [...noteOfBlocks(blocks), ...noteOf(before)] }, ...errors.map(noting)]);
}

function headedByErrors({ blocks, children }: Section): ReturnType<typeof errorsOn> {
  return join([
    { errors: [], notes: noteOfBlocks(blocks) },
    ...children.map((section) => {
      const { heading, parts, line } = section;
      if (isErrorSection(section) || (quotedText(parts) !== undefined && !section.children.some(holdsError)))
        return noting({
          title: heading,
          parts,
          line,
          blocks: section.blocks,
          about: 'cause',
          sections: section.children,
        });
      return holdsError(section) ? headedByErrors(section) : { errors: [], notes: noteOf([section]) };
    }),
  ]);
}

/** The heading's parts without `Symptom:`. */
function afterName({ parts, title }: Section): PageError['parts'] {
  const [first, ...rest] = parts;
  const isNameOnly = first?.type === 'text' && !title.startsWith(first.value.trim());
  return isNameOnly ? [{ ...first, value: first.value.replace(/^[^:：—–]*[:：—–]\s*/, '') }, ...rest] : parts;
}

/** Parts of an error that nobody knows are noted. */
function noting(error: PageError): ReturnType<typeof errorsOn> {
  return { errors: [error], notes: noteOf(error.sections.filter((section) => !isPart(section))) };
}

function noteOf(sections: Section[]): RunbookNote[] {
  return sections.map((section) => ({
    line: section.line,
    text: [section.heading, plainText(allBlocks(section))].filter(Boolean).join('\n\n'),
  }));
}

function noteOfBlocks(blocks: Section['blocks']): RunbookNote[] {
  return blocks.map((block) => ({ line: lineOf(block), text: plainText([block]) })).filter(({ text }) => text !== '');
}

function join(all: ReturnType<typeof errorsOn>[]): ReturnType<typeof errorsOn> {
  return { errors: all.flatMap(({ errors }) => errors), notes: all.flatMap(({ notes }) => notes) };
}
