import type { PhrasingContent, RootContent } from 'mdast';
import { generalize } from '../../../matching/generalize.js';
import { toldError } from '../../../text/told-error.js';
import { patternFinder, recordPatterns } from '../../checks/record-patterns.js';
import type { ExampleDto, GotchaDto, PatternDto, SignatureRecordDto } from '../../record/record.dto.js';
import { isPrinted, quotedText, withoutQuotes } from './error-text.js';
import { checksOf, deadEndsOf, workaroundsOf } from './fixes.js';
import { joinReferences, linksOf, referencesIn } from './further-reading.js';
import { allBlocks, headingBlock, type Section } from './page-sections.js';
import { isWebAddress, linksIn, plainText } from './page-text.js';
import type { SectionName } from './section-names.js';

/** One error as a page describes it. */
export interface PageError {
  /** Its heading: the title of the page where it is the only one. */
  title: string;
  /** The parts of that heading. */
  parts: PhrasingContent[];
  /** Line of the heading, from 1. */
  line: number;
  /** What stands under the heading itself, and what that is about. */
  blocks: RootContent[];
  about: 'symptom' | 'cause';
  sections: Section[];
}

/** What a page says of an error, under the keys of a record. `symptom` is no such key: it is kept as it is. */
export type DraftContent = Omit<SignatureRecordDto, 'id'> & { symptom?: string };

/** The error as a record for a person to finish, with a pattern inferred from its text; undefined without any text. */
export function draftOf(error: PageError): DraftContent | undefined {
  const blocks = (name: SectionName) => [
    ...(error.about === name ? error.blocks : []),
    ...named(error, name).flatMap((section) => [
      ...(section.title === '' || section.title === error.title ? [] : [headingBlock(section.title)]),
      ...allBlocks(section),
    ]),
  ];
  const printed = [...blocks('symptom'), ...error.blocks].filter((block) => block.type === 'code' && isPrinted(block));
  const examples = [...new Set(printed.map((block) => ('value' in block ? block.value : '')))];
  const firstLine = examples[0] && toldError(examples[0]);
  const signature = quotedText(error.parts) ?? firstLine ?? error.title;
  if (signature.trim() === '') return undefined;

  const said = (name: SectionName) => plainText(blocks(name).filter((block) => !printed.includes(block)));
  const [cause, symptom] = [said('cause'), said('symptom')];
  const official = linksIn(blocks('documentation')).find(({ url }) => isWebAddress(url));
  const related = joinReferences(referencesIn([...blocks('related'), ...blocks('documentation')]), [
    ...linksOf((['symptom', 'cause', 'verify', 'gotchas', 'dead_ends', 'versions'] as const).flatMap(blocks)),
    // Those that are URLs are the sources of the fix.
    ...linksOf(blocks('fix')).filter(({ url }) => url === undefined),
  ]);
  const lists = {
    versions: itemsOf(blocks('versions')).map((version) => ({ version })),
    dead_ends: named(error, 'dead_ends').flatMap(deadEndsOf),
    workarounds: named(error, 'fix').flatMap(workaroundsOf),
    verify: named(error, 'verify').flatMap(checksOf),
    gotchas: named(error, 'gotchas').flatMap(gotchasOf),
    related,
    aliases: ['', signature].includes(withoutQuotes(error.title)) ? [] : [error.title],
  };
  return {
    signature,
    ...patternsOf(signature, examples),
    ...(cause !== '' && { root_cause: cause }),
    ...(symptom !== '' && { symptom }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(official && { official_doc_url: official.url }),
    status: 'draft',
  };
}

/** All that the page says of the error. */
export function textOf({ title, blocks, sections }: PageError): string {
  const parts = sections.flatMap((section) => [headingBlock(section.heading), ...allBlocks(section)]);
  return [title, plainText([...blocks, ...parts])].filter(Boolean).join('\n\n');
}

/** Patterns for the error text and for those examples that its pattern does not recognize. */
function patternsOf(signature: string, texts: string[]): Pick<SignatureRecordDto, 'regex' | 'patterns' | 'examples'> {
  const regex = generalize(signature).regex;
  const patterns: PatternDto[] = [];
  for (const text of texts) {
    const known = patternFinder(recordPatterns({ id: '', signature, regex, patterns }))(text);
    if (known.length === 0) patterns.push({ regex: generalize(toldError(text)).regex });
  }
  const examples: ExampleDto[] = texts.map((text) => ({ text }));
  return { regex, ...(patterns.length > 0 && { patterns }), ...(examples.length > 0 && { examples }) };
}

/** One gotcha, or one for each item of a section that is a list. */
function gotchasOf(section: Section): GotchaDto[] {
  const [first, ...others] = allBlocks(section);
  const texts = first?.type === 'list' && others.length === 0 ? itemsOf([first]) : [plainText(allBlocks(section))];
  return texts
    .map((text) => ({ text: [section.title, text].filter(Boolean).join(': ') }))
    .filter(({ text }) => text !== '');
}

/** The items of lists, and the lines of what is none. */
function itemsOf(blocks: RootContent[]): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'list'
        ? block.children.map(({ children }) => plainText(children))
        : plainText([block]).split('\n'),
    )
    .filter((text) => text !== '');
}

function named({ sections }: PageError, name: SectionName): Section[] {
  return sections.filter((section) => section.name === name);
}
