import type { CairnClient } from '@cairn/client';
import type { AnswerDto } from '../diagnosis/answer.dto.js';
import type { MatchRequestDto } from '../diagnosis/match-request.dto.js';
import type { DecodedText } from '../text/decode-text.js';
import { matchLong } from './match-long.js';
import type { LongText } from './read-text.js';

/** What may be said beside a text. */
export type Said = Partial<
  Pick<MatchRequestDto, 'product' | 'version' | 'os' | 'limit' | 'explain' | 'suggest' | 'locale'>
>;

/** The answer for a text of any length. Throws as `CairnClient` does. */
export async function ask(api: CairnClient, text: DecodedText | LongText, query: Said): Promise<AnswerDto> {
  if ('text' in text) return (await api.POST('/v1/match', { body: { text: text.text, ...query } })).data;
  return matchLong(api, text, query);
}
