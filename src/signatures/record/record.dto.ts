import { IsIn, IsOptional, IsString } from 'class-validator';
import { Faultless } from '../../errors/faultless.js';
import {
  ItemId,
  OptionalCount,
  OptionalForm,
  OptionalFormat,
  OptionalLabel,
  OptionalLabels,
  OptionalList,
  OptionalObject,
  OptionalRate,
  OptionalText,
  OptionalTexts,
} from './fields/fields.js';
import { DATE, FILLED_TEXT, ID, LABEL, LANGUAGE, PATTERN_FLAGS, TEXT, TIER_NAME, URL_TEXT } from './fields/formats.js';
import { ANYTHING, listOf, mapOf, objectOf, textOr } from './fields/forms.js';
import { ReviewDto, SourceDto } from './provenance.dto.js';

/**
 * The record format: one error signature with what is known about it. These classes are the wire format of files,
 * HTTP and MCP alike. Keys that are not named here are kept; `<field>_<locale>` keys hold the texts of `field` in
 * another language. A scalar that may be left out may also be null, except in patterns and ids of items.
 */

/** A regular expression by which the error is recognized. */
export class PatternDto {
  /** Stable identity of the pattern. */
  @ItemId() id?: string;
  /**
   * In RE2 syntax; named groups capture values for the answer.
   * @example "scope '(?P<scope>[^']+)' not registered"
   */
  @IsString() regex: string;
  /** Subset of `ims`; default `im`. */
  @OptionalForm(PATTERN_FLAGS) flags?: string;
  /** Language of the text that this pattern recognizes. */
  @OptionalForm(LANGUAGE) locale?: string;
  /** The system that prints this text. */
  @OptionalForm(LABEL) product?: string;
  /** Versions of the product that print it. */
  @OptionalForm(LABEL) versions?: string;
  /** A remark for those who maintain the record. */
  @OptionalForm(TEXT) note?: string;
}

/** A text in which the error must be recognized. */
export class ExampleDto {
  /** Stable identity of the example. */
  @ItemId() id?: string;
  /** The text as it was printed. */
  @Faultless(...FILLED_TEXT) text: string;
  /** Where the text was seen. */
  @OptionalText() source?: string | null;
  /** Named groups that the match must capture, with their values. */
  @OptionalForm(mapOf(TEXT)) captures?: Record<string, string>;
}

/** A text in which the error must not be recognized. */
export class CounterExampleDto {
  /** Stable identity of the counter-example. */
  @ItemId() id?: string;
  /** The text as it was printed. */
  @Faultless(...FILLED_TEXT) text: string;
  /** Why it is another error, or none. */
  @OptionalText() reason?: string | null;
}

/** Where a workaround or a dead end applies. Left out means everywhere. */
export class AppliesToDto {
  /** The system, by the name that patterns use. */
  @OptionalLabel() product?: string | null;
  /** Versions of the product, such as `>=23`. */
  @OptionalLabel() versions?: string | null;
  /** The operating system. */
  @OptionalLabel() os?: string | null;
}

/** One of the ordered steps of a workaround or a dead end. */
export class StepDto {
  /** Stable identity of the step. */
  @ItemId() id?: string;
  /** What to do. */
  @IsString() text: string;
  /** The code to run or to write. */
  @OptionalText() code?: string | null;
  /** Language of `code`, such as `bash`. */
  @OptionalLabel() language?: string | null;
}

/** A fix. */
export class WorkaroundDto {
  /** Stable identity of the workaround. */
  @ItemId() id?: string;
  /** What to do, in one sentence. */
  @IsString() action: string;
  /** How to do it. */
  @OptionalText() how?: string | null;
  /** Share of the cases in which it works, 0 to 1. */
  @OptionalRate() success_rate?: number | null;
  /** When it is the right thing to do. */
  @OptionalText() condition?: string | null;
  /** Where this is known from. */
  @OptionalTexts() sources?: string[];
  /** What to do, step by step. */
  @OptionalList(() => StepDto) steps?: StepDto[];
  /** Where it applies; everywhere if left out. */
  @OptionalObject(() => AppliesToDto) applies_to?: AppliesToDto;
}

/** What people try in vain. */
export class DeadEndDto {
  /** Stable identity of the dead end. */
  @ItemId() id?: string;
  /** What people try, in one sentence. */
  @IsString() action: string;
  /** Why it does not work. */
  @OptionalText() why_fails?: string | null;
  /** Share of the cases in which it fails, 0 to 1. */
  @OptionalRate() fail_rate?: number | null;
  /** When it is tried, or fails. */
  @OptionalText() condition?: string | null;
  /** Where this is known from. */
  @OptionalTexts() sources?: string[];
  /** What is tried, step by step. */
  @OptionalList(() => StepDto) steps?: StepDto[];
  /** Where it applies; everywhere if left out. */
  @OptionalObject(() => AppliesToDto) applies_to?: AppliesToDto;
}

/** A way to see that the fix worked. */
export class VerifyDto {
  /** Stable identity of the check. */
  @ItemId() id?: string;
  /** What to do. */
  @IsString() action: string;
  /** The command to run. */
  @OptionalText() command?: string | null;
  /** What is seen when the fix worked. */
  @OptionalText() expect?: string | null;
}

/** What stays surprising after the fix too. */
export class GotchaDto {
  /** Stable identity of the gotcha. */
  @ItemId() id?: string;
  /** What to know. */
  @IsString() text: string;
  /** Why it is so. */
  @OptionalText() why?: string | null;
}

/** Further reading: a page, another record, or both. */
export class RelatedDto {
  /** Its title. */
  @IsString() title: string;
  /** Its address. */
  @OptionalFormat(URL_TEXT) url?: string | null;
  /** Id of a related record (here `id` is a reference, not the item's own identity). */
  @OptionalFormat(ID) id?: string | null;
}

/** A system, in a range of versions, in which the error occurs. */
export class VersionDto {
  /** Stable identity of the entry. */
  @ItemId() id?: string;
  /**
   * The system with its versions.
   * @example "Keycloak 23+"
   */
  @IsString() version: string;
  /** The version or date that brought the error. */
  @OptionalText() introduced?: string | null;
  /** The version or date from which what fails is deprecated. */
  @OptionalText() deprecated?: string | null;
  /** The version or date that removed the error. */
  @OptionalText() removed?: string | null;
  /** What changed between versions. */
  @OptionalText() behavior_change?: string | null;
  /** Such as `active`. */
  @OptionalLabel() status?: string | null;
}

/** An edge of the transition graph; a bare string is short for `{ error_id }`. */
export class TransitionDto {
  /** Id of the other record. */
  @Faultless(...ID) error_id: string;
  /** Share of the cases, 0 to 1. */
  @OptionalRate() probability?: number | null;
  /** When the one leads to the other. */
  @OptionalText() condition?: string | null;
  /** How to tell the two errors apart. */
  @OptionalText() distinction?: string | null;
}

const EDGES = listOf(textOr(ID, objectOf(TransitionDto)));

/** How the error hangs together with others. */
export class TransitionGraphDto {
  /** Errors that follow once this one is out of the way. */
  @OptionalForm(EDGES) leads_to?: (string | TransitionDto)[];
  /** Errors after which this one appears. */
  @OptionalForm(EDGES) preceded_by?: (string | TransitionDto)[];
  /** Errors that look like this one. */
  @OptionalForm(EDGES) frequently_confused_with?: (string | TransitionDto)[];
}

export type SignatureStatus = 'draft' | 'published' | 'retired';
export type VerificationTier = string;

/** One error signature with what is known about it. */
export class SignatureRecordDto {
  /**
   * 2 to 6 segments joined by `/`, not ending in `.md` or `.json`.
   * @example "api/oauth2-invalid-scope-requested"
   */
  @Faultless(...ID) id: string;
  /**
   * The error as it is printed, in the language of `locale`.
   * @example "OAuth2 error: invalid_scope: scope 'admin' not registered"
   */
  @Faultless(...FILLED_TEXT) signature: string;
  /** The first pattern, in RE2 syntax. A record has this or at least one of `patterns`. */
  @OptionalForm(TEXT) regex?: string;
  /** Flags of `regex`: a subset of `ims`; default `im`. */
  @OptionalForm(PATTERN_FLAGS) flags?: string;
  /** More ways in which the same error is printed: by other systems, in other languages. */
  @OptionalList(() => PatternDto) patterns?: PatternDto[];
  /** The field that the error belongs to, such as `api`. */
  @OptionalLabel() domain?: string | null;
  /** The kind of error, such as `auth_error`. */
  @OptionalLabel() category?: string | null;
  /** A finer kind. */
  @OptionalLabel() subcategory?: string | null;
  /** Why the error occurs. */
  @OptionalText() root_cause?: string | null;
  /** The kind of cause, such as `generic`. */
  @OptionalLabel() root_cause_type?: string | null;
  /** Systems and versions in which the error occurs. */
  @OptionalList(() => VersionDto) versions?: VersionDto[];
  /** Operating system → notes. */
  @OptionalForm(mapOf(ANYTHING)) os_specific?: Record<string, unknown>;
  /** What people try in vain. */
  @OptionalList(() => DeadEndDto) dead_ends?: DeadEndDto[];
  /** What works. */
  @OptionalList(() => WorkaroundDto) workarounds?: WorkaroundDto[];
  /** How to see that the fix worked. */
  @OptionalList(() => VerifyDto) verify?: VerifyDto[];
  /** What stays surprising after the fix too. */
  @OptionalList(() => GotchaDto) gotchas?: GotchaDto[];
  /** Texts that must match. */
  @OptionalList(() => ExampleDto) examples?: ExampleDto[];
  /** Texts that must not match. */
  @OptionalList(() => CounterExampleDto) counter_examples?: CounterExampleDto[];
  /** Further reading. */
  @OptionalList(() => RelatedDto) related?: RelatedDto[];
  /** How the error hangs together with others. */
  @OptionalObject(() => TransitionGraphDto) transition_graph?: TransitionGraphDto;
  /** The documentation that settles the matter. */
  @OptionalFormat(URL_TEXT) official_doc_url?: string | null;
  /** The section of it. */
  @OptionalText() official_doc_section?: string | null;
  /** The code by which the system names the error, such as `invalid_scope`. */
  @OptionalLabel() error_code?: string | null;
  /** How far the record can be trusted, such as `ai_generated`: lower case, digits, `_` and `-`. */
  @OptionalFormat(TIER_NAME) verification_tier?: VerificationTier | null;
  /** How sure the authors are of the record, 0 to 1. */
  @OptionalRate() confidence?: number | null;
  /** Share of the cases in which some workaround helps, 0 to 1. */
  @OptionalRate() fix_success_rate?: number | null;
  /** Whether the error can be resolved at all. */
  @IsOptional()
  @IsIn(['true', 'partial', 'false'])
  resolvable?: 'true' | 'partial' | 'false' | null;
  /** Calendar date `YYYY-MM-DD` on which the error was first seen. */
  @OptionalFormat(DATE) first_seen?: string | null;
  /** Calendar date on which the record was last confirmed. */
  @OptionalFormat(DATE) last_confirmed?: string | null;
  /** Calendar date on which the record was last changed. */
  @OptionalFormat(DATE) last_updated?: string | null;
  /** Number of cases behind the rates. */
  @OptionalCount() evidence_count?: number | null;
  /** Free labels. */
  @OptionalLabels() tags?: string[];
  /** Language of the record's own texts; default `en`. */
  @OptionalFormat(LANGUAGE) locale?: string | null;
  /** Other names of the error. */
  @OptionalTexts() aliases?: string[];
  /** Only published records match, are suggested and stand in graphs; default `published`. */
  @IsOptional()
  @IsIn(['draft', 'published', 'retired'])
  status?: SignatureStatus | null;
  /** Where the knowledge came from. */
  @IsOptional() @OptionalObject(() => SourceDto) source?: SourceDto | null;
  /** Locale → field path → state of review. */
  @OptionalForm(mapOf(mapOf(objectOf(ReviewDto)))) review?: Record<string, Record<string, ReviewDto>>;
}
