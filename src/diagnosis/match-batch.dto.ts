import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import type { ProblemBody } from '../errors/problem.js';
import type { AnswerDto } from './answer.dto.js';
import { MatchRequestDto } from './match-request.dto.js';

const MAX_TEXTS = 100;

/** Several texts at once. */
export class MatchBatchDto {
  /** Each is read for itself: what is wrong with one is told in its place, and the others are answered. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_TEXTS)
  items: MatchRequestDto[];
}

/** What became of one text: an answer, or the problem that `POST /v1/match` would have answered. */
export class MatchBatchItemDto {
  answer?: AnswerDto;
  problem?: ProblemBody;
}

/** What became of each text, in the order in which they were sent. */
export class MatchBatchAnswerDto {
  items: MatchBatchItemDto[];
}
