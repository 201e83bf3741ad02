import { AnswerDto } from './answer.dto.js';

/** A known error that a text seems to have, while it is still coming. */
export class EarlyMatchDto {
  signature_id: string;
  signature: string;
  /** The language of the signature. */
  locale: string;
  /** Where it was met first; counts from 1. */
  line: number;
}

/** One line of the answer: an error as soon as it is met, and at the end the answer, which alone is sure. */
export class MatchLineDto {
  match?: EarlyMatchDto;
  /** What `POST /v1/match` answers for the whole text. */
  answer?: AnswerDto;
}
