import type { SignatureRecordDto } from '../signatures/record/record.dto.js';

/** What of a record the index reads. */
export interface RecordTexts {
  /** What names the error: signatures in all languages, aliases, code. */
  names: string[];
  /** How it was seen. */
  examples: string[];
  /** What else is said of it. */
  labels: string[];
}

/** `signature_zh`, `aliases_de`, `signature_zh-Hant`. */
const LOCALIZED_NAMES = /^(?:signature|aliases)_[a-z]{2,3}(?:-[A-Za-z]+)*$/;

/** A record's id and its signature in all languages with their reviews, as much as a suggestion tells of it. */
export type SignatureTexts = Pick<SignatureRecordDto, 'id' | 'signature' | 'locale' | 'review' | 'verification_tier'>;

const SIGNATURE_TEXT = /^(?:id|locale|verification_tier|signature(?:_[a-z]{2,3}(?:-[A-Za-z]+)*)?)$/;

export function signatureTexts(record: SignatureRecordDto): SignatureTexts {
  const texts = Object.fromEntries(
    Object.entries(record).filter(([key]) => SIGNATURE_TEXT.test(key)),
  ) as SignatureTexts;
  if (!record.review) return texts;
  const reviews = Object.entries(record.review).map(([locale, { signature }]) => [
    locale,
    signature ? { signature } : {},
  ]);
  return { ...texts, review: Object.fromEntries(reviews) as SignatureTexts['review'] };
}

export function recordTexts(record: SignatureRecordDto): RecordTexts {
  const { signature, aliases, error_code, tags, domain, category, examples } = record;
  const localized = Object.entries(record).filter(([key]) => LOCALIZED_NAMES.test(key));
  return {
    names: textsOf(signature, aliases, error_code, ...localized.map(([, value]) => value)),
    examples: textsOf(examples?.map(({ text }) => text)),
    labels: textsOf(tags, domain, category),
  };
}

function textsOf(...values: unknown[]): string[] {
  return values.flat().filter((value) => typeof value === 'string');
}
