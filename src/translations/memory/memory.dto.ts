import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { DiffPartDto } from '../texts/diff.dto.js';

/** The translation of the same, or of a similar, text. */
export class MemoryMatchDto {
  unit_id: string;
  signature_id: string;
  source: string;
  target: string;
  state: 'needs_review' | 'reviewed';
  /** 0.75 to 1, which is the same text. */
  similarity: number;
  /** What leads from its source to the one that is asked for. */
  diff: DiffPartDto[];
}

export class MemoryQueryDto {
  /** @example "The token is missing the requested scope." */
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  @Matches(/^[^\0\p{Cs}]*$/u)
  source: string;
}

export class MemoryDto {
  /** The likest first, at most 10. */
  matches: MemoryMatchDto[];
}
