import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';

/** Markdown of what is to be read. Texts are escaped, or stand in code whose fence they cannot close. */
export function markdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', fences: true });
}
