import type { SignatureRecordDto } from '../signatures/record/record.dto.js';

/** What of a record the index reads. */
export interface IndexedTexts {
  id: string;
  /** What names the error: signatures in all languages, aliases, code, id. */
  headline: string;
  /** What else is said of it: tags, domain, examples. */
  body: string;
}

/** `signature_zh`, `aliases_de`, `tags_zh-Hant`. */
const LOCALIZED_NAMES = /^(?:signature|aliases)_[a-z]{2,3}(?:-[A-Za-z]+)*$/;

export function indexedTexts(record: SignatureRecordDto): IndexedTexts {
  const { id, signature, aliases, error_code, tags, domain, category, examples } = record;
  const localized = Object.entries(record).filter(([key]) => LOCALIZED_NAMES.test(key));
  return {
    id,
    headline: textsOf(signature, aliases, error_code, id, ...localized.map(([, value]) => value)),
    body: textsOf(
      tags,
      domain,
      category,
      examples?.map(({ text }) => text),
    ),
  };
}

function textsOf(...values: unknown[]): string {
  return values
    .flat()
    .filter((value) => typeof value === 'string')
    .join('\n');
}
