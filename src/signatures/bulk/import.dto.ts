import { IsBoolean, IsIn } from 'class-validator';
import { OptionalLocaleTag } from '../../http/optional-fields.js';
import { QueryBoolean } from '../../http/query-boolean.js';
import { FaultDto } from '../signatures.dto.js';

export const IMPORT_RESULTS = ['added', 'changed', 'unchanged', 'conflict', 'refused'] as const;

export class ImportQueryDto {
  /** What happens to records that were edited here since they were last imported. */
  @IsIn(['keep', 'replace'])
  on_conflict: 'keep' | 'replace' = 'keep';

  /** Only tell what would become of each record. */
  @QueryBoolean()
  @IsBoolean()
  dry_run: boolean = false;

  /**
   * All or nothing: with a record that is refused or in conflict, nothing is written. The lines then tell what would
   * have become of each record, and the summary says whether it did.
   */
  @QueryBoolean()
  @IsBoolean()
  strict: boolean = false;

  /** The reader's language; default by `Accept-Language`. */
  @OptionalLocaleTag()
  locale?: string;
}

export class ImportSummaryDto {
  added: number;
  changed: number;
  unchanged: number;
  conflict: number;
  refused: number;
  /** Whether what was added and changed is written: not by `dry_run`, and by `strict` all of it or nothing. */
  written: boolean;
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

export class LintSummaryDto {
  /** How many records were checked. */
  records: number;
  /** Code of each error → how often it occurs. */
  errors: Record<string, number>;
  /** Code of each warning → how often it occurs. */
  warnings: Record<string, number>;
}

/** One line of the answer: a record with errors or warnings, or at the end the summary. */
export class LintLineDto {
  /** Where the record begins in the body, from 1. */
  line?: number;
  id?: string;
  errors?: FaultDto[];
  warnings?: FaultDto[];
  summary?: LintSummaryDto;
}
