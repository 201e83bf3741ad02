import { markdown } from '../diagnosis/page/write-markdown.js';
import { code, list, paragraph, phrasing, plain } from '../diagnosis/page/page-nodes.js';
import { spokenLocale } from '../i18n/locales.js';
import { percent } from '../i18n/percent.js';
import type { PhraseKey } from '../i18n/phrases.js';
import { translate, type PhraseParams } from '../i18n/translate.js';
import type { z } from 'zod';
import type { FOUND, GRAPH } from './schemas.js';

type Found = z.infer<typeof FOUND>['items'];
type Graph = z.infer<typeof GRAPH>;

/** The records that were found, one a line. */
export function foundText(found: Found, locale: string): string {
  if (found.length === 0) return translate(spokenLocale(locale), 'brief:none_found');
  return markdown([
    list(
      found.map(({ signature_id: id, signature, domain, category, has_fix }) => {
        const about = [domain, category, !has_fix && translate(spokenLocale(locale), 'brief:no_fix')].filter(Boolean);
        return [paragraph(code(id), plain(` ${oneLine(signature)}`), plain(about.map((one) => ` · ${one}`).join('')))];
      }),
    ),
  ]);
}

/** Each error that leads to another or is taken for one, with those below it; that which was asked for comes first. */
export function graphText({ signature_id: asked, nodes, edges }: Graph, locale: string): string {
  const phrase = (key: PhraseKey, params?: PhraseParams) => translate(spokenLocale(locale), key, params);
  const signatures = new Map(nodes.map(({ signature_id: id, signature }) => [id, signature]));
  const named = (id: string) => [
    code(id),
    plain(` ${oneLine(signatures.get(id) ?? '') || phrase('brief:aside', { text: phrase('brief:unknown') }).trim()}`),
  ];
  const edgeItem = ({ to, kind, observed, count, probability, distinction }: Graph['edges'][number]) => {
    const how = observed ? phrase('markdown:observed', { count: count ?? 0 }) : phrase(`markdown:${kind}`);
    const odds = probability === null ? '' : ` · ${phrase('brief:probability', { percent: percent(probability) })}`;
    return [
      paragraph(
        plain(phrase('answer:page.transition', { kind: how })),
        ...named(to),
        plain(odds),
        ...(distinction ? [plain(' · '), ...phrasing(oneLine(distinction))] : []),
      ),
    ];
  };
  const from = [asked, ...nodes.map(({ signature_id: id }) => id).filter((id) => id !== asked)];
  return markdown([
    ...from.flatMap((id) => {
      const own = edges.filter((edge) => edge.from === id);
      if (own.length === 0 && id !== asked) return [];
      return [paragraph(...named(id)), ...(own.length > 0 ? [list(own.map(edgeItem))] : [])];
    }),
    ...(edges.length === 0 ? [paragraph(plain(phrase('brief:no_neighbours')))] : []),
  ]);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
