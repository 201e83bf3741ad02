import type { RunbookNote } from './note.js';
import { readSectionName } from './section-names.js';
import { wordsUnglued } from './unglue.js';

/**
 * A page that was copied out of a browser or extracted from HTML, as Markdown again. Such a text has bare headings that
 * end in the mark of their permalink, code below its line numbers or only the line numbers, and what stood around the
 * page: navigation above it, its date below.
 */
export interface RestoredPage {
  markdown: string;
  /** Line of the Markdown, from 0 → line of the text, from 1. */
  origins: number[];
  /** What the foot of the page says of its revision. */
  revision: { updated?: string; revision?: string };
  notes: RunbookNote[];
}

/** A heading with its permalink; `C#` and `F#` are languages. */
const MARKED_HEADING = /^(?<title>.*(?:[^\s#CF]|[A-Za-z][CF]))(?:#|¶)$/u;
const MARKDOWN = /^(?:#{1,6}\s|```|~~~|---$)/m;
const LOST_CODE = /^ *1(?: \d+)*(?: ?\|)+ *$/m;
const LIST_ITEM = /^(?<indent>\s*)(?<mark>[-*•]|\d{1,2}[.)])\s+(?<text>.*)$/;
const LANGUAGE = /^[A-Za-z][\w+#.-]{0,19}$/;
const UPDATED = /^(?:last )?(?:updated|最后更新|更新于)[:：]?\s*(?:on )?(?<updated>\d{4}-\d{2}-\d{2})(?!\d)/iu;
const REVISION = /\brev(?:ision)?\.? ?(?<revision>[\w.-]+)/i;
const SENTENCE = /[.。:：!?！？]$/;

export function isRenderedPage(text: string): boolean {
  return !MARKDOWN.test(text) && text.split('\n').some((line) => MARKED_HEADING.test(line));
}

export function restorePage(text: string): RestoredPage {
  // Where the code is lost, so are blanks.
  const lines = (LOST_CODE.test(text) ? wordsUnglued(text) : text).split('\n');
  const { title, start } = findTitle(lines);
  const restored = new Restoration();
  lines.slice(0, start).forEach((line, index) => {
    if (index !== title && line.trim() !== '') restored.note(index, line);
  });
  if (title !== undefined) restored.add(title, `# ${escapeMarkdown(titleOf(lines[title]!))}`, '');

  let inSection = false;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]!;
    const heading = MARKED_HEADING.exec(line)?.groups!.title;
    const code = numberedCode(lines, at);
    if (heading !== undefined) {
      const isSection = readSectionName(heading) !== undefined;
      restored.add(at, '', `${isSection || !inSection ? '##' : '###'} ${escapeMarkdown(heading)}`, '');
      inSection ||= isSection;
    } else if (LOST_CODE.test(line)) {
      restored.note(at, line);
      // An empty block keeps apart what stood before and behind the code.
      restored.add(at, '', '```', '```', '');
    } else if (code) {
      restored.add(at, '', `${fenceFor(code.lines)}${code.language}`, ...code.lines, fenceFor(code.lines), '');
      at = code.last;
    } else if (UPDATED.test(line)) {
      restored.revision = { ...UPDATED.exec(line)?.groups, ...REVISION.exec(line)?.groups };
    } else restored.addText(at, line);
  }
  return restored.page();
}

/** The title is the first heading, unless that begins a part of the page: then it is the line above, after navigation. */
function findTitle(lines: string[]): { title?: number; start: number } {
  const first = lines.findIndex((line) => MARKED_HEADING.test(line));
  const heading = titleOf(lines[first]!);
  const above = lines.slice(0, first).flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  if (above.length === 0 && !readSectionName(heading)) return { title: first, start: first + 1 };
  // Between the title and the first part there may be an introduction.
  const title = above.findLast((index) => !SENTENCE.test(lines[index]!.trim()));
  return { title, start: title === undefined ? 0 : title + 1 };
}

const titleOf = (line: string) => MARKED_HEADING.exec(line)?.groups!.title ?? line.trim();

/** Code below its line numbers, each on a line of its own, and above them perhaps its language. */
function numberedCode(lines: string[], at: number): { language: string; lines: string[]; last: number } | undefined {
  const hasLanguage = LANGUAGE.test(lines[at]!.trim()) && lines[at + 1]?.trim() === '1';
  const first = hasLanguage ? at + 1 : at;
  let count = 0;
  while (lines[first + count]?.trim() === String(count + 1)) count++;
  const code = lines.slice(first + count, first + 2 * count);
  if (count === 0 || code.length < count || code.every((line) => line.trim() === '')) return undefined;
  return { language: hasLanguage ? lines[at]!.trim() : '', lines: code, last: first + 2 * count - 1 };
}

function fenceFor(code: string[]): string {
  const longest = Math.max(2, ...[...code.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

/** What was read as text must not be read as Markdown; addresses hold no Markdown. */
function escapeMarkdown(text: string): string {
  return text.trim().replace(/(https?:\/\/\S+)|[\\`*_[\]<>&#~|]/g, (char, url?: string) => url ?? `\\${char}`);
}

/** The Markdown as it grows, each line with the line of the text that it comes from. */
class Restoration {
  revision: RestoredPage['revision'] = {};
  private readonly lines: string[] = [];
  private readonly origins: number[] = [];
  private readonly notes: RunbookNote[] = [];
  private inItem = false;

  add(index: number, ...lines: string[]): void {
    this.inItem = false;
    lines.forEach((line) => this.push(index, line));
  }

  note(index: number, line: string): void {
    this.notes.push({ line: index + 1, text: line.trim() });
  }

  /** A line of text is a paragraph, an item, or the rest of an item that was broken before inline code. */
  addText(index: number, line: string): void {
    const item = LIST_ITEM.exec(line)?.groups;
    if (item) {
      if (!this.inItem) this.push(index, '');
      const mark = item.mark === '•' ? '-' : item.mark!;
      this.push(index, `${item.indent!}${mark} ${escapeMarkdown(item.text!)}`);
      this.inItem = true;
    } else if (this.inItem && /^\p{Ll}/u.test(line)) {
      // Where the line was broken before code, the next items were not put on lines of their own.
      const [rest, ...items] = line.split(/ - (?=\p{Lu})/u);
      this.lines[this.lines.length - 1] += ` ${escapeMarkdown(rest!)}`;
      for (const next of items) this.addText(index, `- ${next}`);
    } else this.add(index, '', escapeMarkdown(line));
  }

  page(): RestoredPage {
    const { revision, origins, notes } = this;
    return { markdown: this.lines.join('\n'), origins, revision, notes };
  }

  private push(index: number, line: string): void {
    this.lines.push(line);
    this.origins.push(index + 1);
  }
}
