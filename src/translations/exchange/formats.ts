import { csv } from './csv.js';
import type { ExchangeFormat } from './exchange-file.js';
import { json } from './json.js';
import { po } from './po.js';
import { xliff12 } from './xliff-12.js';
import { xliff21 } from './xliff-21.js';

/** Every format in which translations go to a translator's tools and come back. */
export const EXCHANGE_FORMATS = { xliff12, xliff21, po, csv, json } as const satisfies Record<string, ExchangeFormat>;

export type ExchangeFormatName = keyof typeof EXCHANGE_FORMATS;

/** The format of a file, by how it begins. */
export function exchangeFormatOf(text: string): ExchangeFormatName {
  const head = text.replace(/^\ufeff/, '').trimStart();
  if (head.startsWith('<')) return /<(?:\w+:)?xliff\b[^>]*\bversion\s*=\s*["']2/.test(head) ? 'xliff21' : 'xliff12';
  if (head.startsWith('{')) return 'json';
  return /^(?:#|msgid|msgctxt)/.test(head) ? 'po' : 'csv';
}
