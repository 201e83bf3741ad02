import { IsIn, IsOptional, IsString } from 'class-validator';
import { FaultDto } from './signatures.dto.js';

export const IMPORT_RESULTS = ['added', 'changed', 'unchanged', 'conflict', 'refused'] as const;

export class ImportQueryDto {
  /** What happens to records that were edited here since they were last imported. */
  @IsIn(['keep', 'replace'])
  on_conflict: 'keep' | 'replace' = 'keep';

  /** The reader's language; default by `Accept-Language`. */
  @IsOptional()
  @IsString()
  locale?: string;
}

export class ImportSummaryDto {
  added: number;
  changed: number;
  unchanged: number;
  conflict: number;
  refused: number;
}

/** One line of the answer: a record's result, or at the end the summary. */
export class ImportLineDto {
  /** Where the record begins in the body, from 1. */
  line?: number;
  id?: string;
  result?: 'added' | 'changed' | 'unchanged' | 'conflict' | 'refused';
  errors?: FaultDto[];
  warnings?: FaultDto[];
  summary?: ImportSummaryDto;
}
