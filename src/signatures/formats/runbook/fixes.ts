import type { ListItem, RootContent } from 'mdast';
import type { DeadEndDto, StepDto, VerifyDto, WorkaroundDto } from '../../record/record.dto.js';
import { allBlocks, headingBlock, type Section } from './page-sections.js';
import { isWebAddress, linksIn, plainText } from './page-text.js';
import { isNumbered } from './section-names.js';

/** Parts of a fix of which one is enough, although they are numbered. */
const OPTION =
  /^(?:option|alternative|method|way|approach|方案|方法|办法|方式|选项)\s*(?:\d{1,2}|[A-Z]|[一二三四五六七八九十])(?!\w)\s*[:：.—–-]?\s*/i;
const OPEN_END = /\s*[:：]$/;

/** The fixes of a section: one with its numbered steps, or one for each heading within. */
export function workaroundsOf(section: Section): WorkaroundDto[] {
  const steps = section.children.filter(({ heading }) => isNumbered(heading) && !OPTION.test(heading));
  const isOne = steps.length === section.children.length;
  const own = workaround(isOne ? section : { ...section, children: [] }, section.title, isOne ? steps : []);
  const others = isOne
    ? []
    : section.children.map((child) => workaround(child, child.heading.replace(OPTION, ''), child.children));
  return [own, ...others].filter(({ action, how, steps }) => action !== '' || how !== undefined || steps !== undefined);
}

/** What does not help: the items of lists, the headings within, or the section itself. */
export function deadEndsOf(section: Section): DeadEndDto[] {
  const items = listItems(section.blocks);
  const others = section.blocks.filter(({ type }) => type !== 'list');
  const own = [section.title, plainText(others)].filter(Boolean).join('\n\n');
  const deadEnd = ([action, ...why]: RootContent[]) => ({
    action: action ? plainText([action]) : '',
    ...(why.length > 0 && { why_fails: plainText(why) }),
  });
  return [
    ...(own === '' ? [] : [{ action: own }]),
    ...items.map(({ children }) => deadEnd(children)),
    ...section.children.map((child) => deadEnd([headingBlock(child.heading), ...allBlocks(child)])),
  ];
}

/** How to see that it worked: what to do, the command, and what it then shows. */
export function checksOf(section: Section): VerifyDto[] {
  const items = listItems(section.blocks);
  const title = section.title === '' ? [] : [headingBlock(section.title)];
  const others = allBlocks(section).filter((block) => !(block.type === 'list' && section.blocks.includes(block)));
  return [...checksIn([...title, ...others]), ...items.flatMap(({ children }) => checksIn(children))];
}

/** `title` stands for the first paragraph as what to do; the headings of `numbered` parts stand below it. */
function workaround({ blocks, ...section }: Section, title: string, numbered: Section[]): WorkaroundDto {
  const lead = title === '' && blocks[0]?.type === 'paragraph' ? plainText(blocks.slice(0, 1)) : title;
  // A paragraph that leads to the code right below it belongs to that step as well.
  const body = title === '' && lead !== '' && blocks[1]?.type !== 'code' ? blocks.slice(1) : blocks;
  const hasSteps = blocks.some(({ type }) => type === 'code' || type === 'list');
  const steps = [
    ...(hasSteps ? stepsIn(body) : []),
    ...numbered.flatMap((part) => stepsIn([headingBlock(part.heading), ...allBlocks(part)])),
  ];
  const how = hasSteps ? '' : plainText(body);
  const sources = linksIn(allBlocks({ ...section, blocks })).flatMap(({ url }) => (isWebAddress(url) ? [url] : []));
  const alone = lead === '' ? steps.map(({ text }) => text).join('\n') : lead.replace(OPEN_END, '');
  return {
    action: numbered.length === 0 ? alone : [lead, ...headings(numbered)].filter(Boolean).join('\n'),
    ...(how !== '' && { how }),
    ...(steps.length > 0 && { steps }),
    ...(sources.length > 0 && { sources: [...new Set(sources)] }),
  };
}

const headings = (sections: Section[]) => sections.map(({ heading }) => heading);

/** Code ends the step that leads to it; an item is a step. */
function stepsIn(blocks: RootContent[]): StepDto[] {
  const steps: StepDto[] = [];
  let before: RootContent[] = [];
  const close = (code?: { code: string; language?: string }) => {
    const text = plainText(before);
    if (text !== '' || code) steps.push({ text, ...code });
    before = [];
  };
  for (const block of blocks) {
    if (block.type === 'code') {
      const { value: code, lang: language } = block;
      close(code.trim() === '' ? undefined : { code, ...(language && { language }) });
    } else if (block.type === 'list') {
      close();
      steps.push(...block.children.flatMap(({ children }) => stepsIn(children)));
    } else before.push(block);
  }
  close();
  return steps;
}

function checksIn(blocks: RootContent[]): VerifyDto[] {
  const checks: VerifyDto[] = [];
  let before: RootContent[] = [];
  /** The check whose command has just been read. */
  let current: VerifyDto | undefined;
  const close = () => {
    const action = plainText(before).replace(OPEN_END, '');
    if (action !== '') checks.push({ action });
    before = [];
  };
  for (const block of blocks) {
    const text = plainText([block]);
    if (block.type === 'code' && current && before.length === 0 && text !== '') {
      current.expect = [current.expect, block.value].filter(Boolean).join('\n\n');
    } else if (block.type === 'code') {
      current = { action: plainText(before).replace(OPEN_END, ''), ...(text !== '' && { command: block.value }) };
      if (current.action !== '' || current.command) checks.push(current);
      before = [];
    } else if (current && !OPEN_END.test(text)) current.expect = [current.expect, text].filter(Boolean).join('\n\n');
    else {
      before.push(block);
      current = undefined;
    }
  }
  close();
  return checks;
}

function listItems(blocks: RootContent[]): ListItem[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
}
