import { Type } from 'class-transformer';
import { IsBoolean, IsISO8601, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { OptionalLine } from '../../http/optional-fields.js';
import { QueryBoolean } from '../../http/query-boolean.js';
import { CHECKS, type CheckName } from '../checks/checks.js';
import { MemoryMatchDto } from '../memory/memory.dto.js';
import { DiffPartDto } from '../texts/diff.dto.js';

export const UNIT_STATES = ['untranslated', 'needs_review', 'reviewed', 'rejected'] as const;
export const ORIGINS = ['human', 'ai', 'import', 'memory'] as const;
export const UNIT_SORTS = ['record', '-changed', '-asked'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];
const CHECK_NAMES = Object.keys(CHECKS) as CheckName[];

/** Which units are meant; what is not given does not count. Those of retired records never are. */
export class UnitFiltersDto {
  @IsOptional()
  @IsIn(UNIT_STATES)
  state?: 'untranslated' | 'needs_review' | 'reviewed' | 'rejected';

  /** Only units whose source has changed since, or only the others. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  outdated?: boolean;

  /** Only units in which this check fails; `any` for any. */
  @IsOptional()
  @IsIn(['any', ...CHECK_NAMES])
  failing?: string;

  /** Who or what translated. */
  @IsOptional()
  @IsIn(ORIGINS)
  origin?: 'human' | 'ai' | 'import' | 'memory';

  /** Of the record. */
  @OptionalLine()
  domain?: string;

  /** The kind of text, such as `workarounds.action`. */
  @OptionalLine()
  field?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0\p{Cs}]*$/u)
  signature_id?: string;

  /** Id of the actor who wrote the translation. */
  @OptionalLine()
  author?: string;

  /** Id of the actor who is to look after the unit; `me` for the caller. */
  @OptionalLine()
  assignee?: string;

  /** Only units with a suggestion that waits, or only those without. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  suggested?: boolean;

  /** Changed at this time or later. */
  @IsOptional()
  @IsISO8601({ strict: true })
  changed_from?: string;

  /** Changed before this time. */
  @IsOptional()
  @IsISO8601({ strict: true })
  changed_before?: string;
}

export class UnitQueryDto extends UnitFiltersDto {
  /** As the records have them; the last changed first; those of the records that were matched most in 30 days first. */
  @IsIn(UNIT_SORTS)
  sort: UnitSort = 'record';

  /** `next_cursor` of the page before, with the same sort. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** A text of a record with its translation into one language. */
export class UnitDto {
  /** @example "mJ0Qy2vT4ZkqfJp3" */
  id: string;
  locale: string;
  signature_id: string;
  /** Where it stands, items named by their ids. */
  path: string;
  /** The kind of text. */
  field: string;
  domain: string | null;
  source: string;
  /** Empty for none. */
  target: string;
  state: 'untranslated' | 'needs_review' | 'reviewed' | 'rejected';
  /** The source has changed since the translation was reviewed, or made. */
  outdated: boolean;
  /** Null for what is not translated. */
  origin: 'human' | 'ai' | 'import' | 'memory' | null;
  /** The model, or the file, that the translation comes from. */
  model: string | null;
  /** Words of the source. */
  words: number;
  /** Each change adds one; the ETag. */
  version: number;
  /** Id of the actor who wrote the translation. */
  author: string | null;
  changed_at: string;
  reviewer: string | null;
  reviewed_at: string | null;
  /** The checks that find an error or a warning; they follow a change within moments. */
  failing: string[];
  assignee: string | null;
  /** How many suggestions wait. */
  suggestions: number;
}

export class UnitPageDto {
  items: UnitDto[];
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null;
}

/** Something that a check found, in UTF-16 units of the translation; empty where something is missing. */
export class FindingDto {
  check: string;
  severity: 'error' | 'warning' | 'info';
  start: number;
  end: number;
  /** In the reader's language. */
  message: string;
  /** Why it does not count here; null where it does. */
  ignored: string | null;
}

/** A term of the glossary where it stands in the source, in UTF-16 units. */
export class TermPlaceDto {
  start: number;
  end: number;
  term: string;
  /** None for a term that stays as it is. */
  preferred: string[];
  forbidden: string[];
  note: string | null;
}

/** A text that somebody, or a machine, suggests for a unit. */
export class SuggestionOfUnitDto {
  id: string;
  target: string;
  origin: 'human' | 'ai' | 'import' | 'memory';
  model: string | null;
  author: string;
  at: string;
  status: 'open' | 'accepted' | 'rejected';
  reason: string | null;
  decided_by: string | null;
  decided_at: string | null;
  /** Whether the source has changed since. */
  outdated: boolean;
  /** What leads from the translation to it. */
  diff: DiffPartDto[];
}

/** A change of a unit. */
export class UnitEventDto {
  version: number;
  at: string;
  actor: string;
  action: 'save' | 'approve' | 'reject' | 'confirm' | 'clear' | 'import' | 'record';
  reason: string | null;
  state_before: string;
  state: string;
  /** The source at the time. */
  source: string;
  target: string;
  source_diff: DiffPartDto[];
  target_diff: DiffPartDto[];
}

export class UnitCommentDto {
  id: string;
  at: string;
  author: string;
  text: string;
}

/** The same text in another language. */
export class NeighbourDto {
  locale: string;
  target: string;
  state: 'untranslated' | 'needs_review' | 'reviewed' | 'rejected';
}

/** A unit with all that a translator wants beside it. */
export class UnitContextDto extends UnitDto {
  /** Where the text stands in the record as it is, such as `workarounds[0].action`. */
  place: string;
  findings: FindingDto[];
  terms: TermPlaceDto[];
  memory: MemoryMatchDto[];
  /** What is suggested, open ones first; for `zh-Hant` with a draft converted from reviewed Simplified Chinese. */
  suggested: SuggestionOfUnitDto[];
  /** Of Traditional Chinese where Simplified is reviewed: a draft by conversion, which nobody has seen. */
  draft: string | null;
  neighbours: NeighbourDto[];
  comments: UnitCommentDto[];
  /** The latest first, at most 100. */
  history: UnitEventDto[];
  /** The units before and after it, also in other records, in the order of the ids of these. */
  previous: string | null;
  next: string | null;
}
