import type { RootContent } from 'mdast';
import type { RelatedDto } from '../../record/record.dto.js';
import { isWebAddress, linksIn, plainText, type PageLink } from './page-text.js';

/** A link of a page; `link` is its address on the site of the page, which is no URL. */
export type PageReference = RelatedDto & { link?: string };

/** What a section of links names: an entry for each item or paragraph, and for each further link in it. */
export function referencesIn(blocks: readonly RootContent[]): PageReference[] {
  const entries = blocks.flatMap((block): RootContent[][] =>
    block.type === 'list' ? block.children.map(({ children }) => children) : [[block]],
  );
  return entries.flatMap((entry) => {
    const [first, ...others] = linksIn(entry);
    const title = plainText(entry);
    return title === '' ? [] : [{ title, ...(first && addressOf(first)) }, ...others.map(reference)];
  });
}

/** The links within a text about something else. */
export function linksOf(blocks: readonly RootContent[]): PageReference[] {
  return linksIn(blocks).map(reference);
}

/** All references, and of the links those whose address is not among them. */
export function joinReferences(references: PageReference[], links: PageReference[]): PageReference[] {
  const address = ({ url, link }: PageReference) => url ?? link;
  const known = new Set(references.map(address));
  const isNew = (link: PageReference) => !known.has(address(link)) && known.add(address(link));
  return [...references, ...links.filter(isNew)];
}

const reference = (link: PageLink): PageReference => ({ title: link.title || link.url, ...addressOf(link) });

const addressOf = ({ url }: PageLink) => (isWebAddress(url) ? { url } : { link: url });
