import type { PhrasingContent, Root, RootContent } from 'mdast';
import { labelledParts, type Label } from './labels.js';
import { inlineText } from './page-text.js';
import { readSectionName, type SectionName } from './section-names.js';

/** A heading, or a label such as `**Fix:**`, with all that stands under it. */
export interface Section {
  /** What it is about, when its heading says so. */
  name?: SectionName;
  /** What the heading says beyond the name: all of it when it has none. */
  title: string;
  /** The whole heading. */
  heading: string;
  /** The parts of the heading; none for a label. */
  parts: PhrasingContent[];
  /** Line of the heading, from 1. */
  line: number;
  /** What stands under the heading before the next one. */
  blocks: RootContent[];
  children: Section[];
}

/** A label ranks below any heading. */
const LABEL_DEPTH = 7;

/** The page as a tree of sections; what stands before the first heading is in the blocks of the root. */
export function sectionsOf(page: Root): Section {
  const root = newSection('', [], 1);
  const open = [{ section: root, depth: 0 }];
  const begin = (section: Section, depth: number) => {
    while (open.at(-1)!.depth >= depth) open.pop();
    open.at(-1)!.section.children.push(section);
    open.push({ section, depth });
  };
  for (const node of page.children.flatMap(partsOf)) {
    if (node.type === 'label') begin(newSection(node.text, [], node.line), LABEL_DEPTH);
    else if (node.type === 'heading')
      begin(newSection(inlineText(node.children), node.children, lineOf(node)), node.depth);
    else open.at(-1)!.section.blocks.push(node);
  }
  return root;
}

/** Everything under a heading as one run of blocks, the headings within it as paragraphs. */
export function allBlocks({ blocks, children }: Section): RootContent[] {
  return [...blocks, ...children.flatMap((child) => [headingBlock(child.heading), ...allBlocks(child)])];
}

export function headingBlock(text: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

export function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}

function newSection(text: string, parts: PhrasingContent[], line: number): Section {
  // Some themes write their permalink into the heading.
  const heading = text.replace(/\s*[#¶]$/u, '');
  const known = readSectionName(heading);
  return { name: known?.name, title: known ? known.rest : heading, heading, parts, line, blocks: [], children: [] };
}

/** A block, taken apart where it holds labels, alone or as the items of a list. */
function partsOf(node: RootContent): (Label | RootContent)[] {
  if (node.type === 'paragraph') return labelledParts(node);
  if (node.type !== 'list') return [node];
  const items = node.children.map((item) => item.children.flatMap<Label | RootContent>(partsOf));
  return items.every(([first]) => first?.type === 'label') ? items.flat() : [node];
}
