import type { AnswerDto } from '../diagnosis/answer.dto.js';
import type { MatchRequestDto } from '../diagnosis/match-request.dto.js';
import type { DecodedText } from '../text/decode-text.js';
import type { ApiClient } from './api-client.js';
import { matchLong } from './match-long.js';
import type { LongText } from './read-text.js';

/** What may be said beside a text. */
export type Said = Partial<
  Pick<MatchRequestDto, 'product' | 'version' | 'os' | 'limit' | 'explain' | 'suggest' | 'locale'>
>;

/** The answer for a text of any length. Throws as `ApiClient` does. */
export function ask(api: ApiClient, text: DecodedText | LongText, query: Said): Promise<AnswerDto> {
  if ('text' in text) return api.post('/v1/match', { text: text.text, ...query });
  const said = Object.entries(query).filter(([, value]) => value !== undefined);
  return matchLong(api, text, new URLSearchParams(said.map(([key, value]): [string, string] => [key, String(value)])));
}
