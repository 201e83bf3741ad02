import { RateDto } from '../outcomes/outcomes.dto.js';
import { SourceDto } from '../signatures/record/provenance.dto.js';
import { AppliesToDto, StepDto } from '../signatures/record/record.dto.js';

/** What was pasted, measured. */
export class TextSizeDto {
  /** UTF-16 units. */
  length: number;
  lines: number;
}

/** One place where the error stands in the text. */
export class SpanDto {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  /** The first unit after the span. */
  end: number;
  /** Counts from 1. */
  line: number;
  /** UTF-16 units from the beginning of the line, counted from 1. */
  column: number;
  /** The text as it was pasted. */
  text: string;
  /** How the text had to be read: as it is, without colours, unescaped, with widths and quotes folded, or unwrapped. */
  view: 'raw' | 'plain' | 'decoded' | 'folded' | 'unwrapped';
}

/** Something to do about the error. */
export class WorkaroundAnswerDto {
  id: string;
  action: string;
  /** Null when the record says no more than the action. */
  how: string | null;
  steps: StepDto[];
  /** When it is the right thing to do; null for always. */
  condition: string | null;
  /** Null for everywhere. */
  applies_to: AppliesToDto | null;
  rate: RateDto;
  /** Why it does not apply to the system at hand, in the reader's language; null when it may. */
  not_applicable: string | null;
}

/** Something that people try in vain. */
export class DeadEndAnswerDto {
  id: string;
  /** Empty when the record only says what fails. */
  action: string;
  why_fails: string | null;
  /** The chance that it works all the same. */
  rate: RateDto;
  condition: string | null;
  /** The line of the text which shows that it has been tried already; null when none does. */
  tried_line: number | null;
}

/** How to see that the fix worked. */
export class VerifyAnswerDto {
  id: string;
  action: string;
  command: string | null;
  expect: string | null;
}

/** Something that is true after the fix too. */
export class GotchaAnswerDto {
  id: string;
  text: string;
  why: string | null;
}

/** Another error that this one comes from, leads to or is taken for. */
export class TransitionAnswerDto {
  error_id: string;
  /** Its signature in the reader's language; null when the record is not known or not published. */
  signature: string | null;
  /** The language of the signature. */
  locale: string | null;
  /** 0..1. */
  probability: number | null;
  condition: string | null;
  /** How to tell the two apart. */
  distinction: string | null;
}

/** Another error that people met within a day after they had fixed this one. */
export class ObservedTransitionAnswerDto {
  error_id: string;
  /** Its signature in the reader's language. */
  signature: string;
  /** The language of the signature. */
  locale: string;
  /** In how many sessions. */
  count: number;
}

/** When somebody last saw that the record is right. */
export class FreshnessDto {
  /** `YYYY-MM-DD`. */
  last_confirmed: string | null;
  days: number | null;
  /** More than a year ago. */
  stale: boolean;
}

/** A less specific match inside another one. */
export class AlsoDto {
  signature_id: string;
  signature: string;
  /** The language of the signature. */
  locale: string;
  score: number;
}

/** One part of a score. */
export class ReasonDto {
  /** `order` tells why the score is below another one: it follows from that error, or only warns. */
  part: string;
  /** 0..1. Of `order`, the score that the other parts come to. */
  value: number;
  /** Share of the part in the mean that the score is read from; all shares sum up to 1. Of `order`, 0. */
  weight: number;
  /** In the reader's language. */
  note: string;
}

/** A known error that the text has, with what is known about it. */
export class MatchDto {
  /** @example "api/oauth2-invalid-scope-requested" */
  signature_id: string;
  signature: string;
  /** The language of the texts. */
  locale: string;
  /** Field → language of each text that came in another one. */
  other_locales: Record<string, string>;
  /**
   * Of most of its texts: `source` is no translation, `outdated` one whose source has changed since, `unreviewed_ai` one that
   * a machine made and nobody reviewed. Left out with `CAIRN_UNREVIEWED=show`.
   */
  text_state?: 'source' | 'reviewed' | 'outdated' | 'unreviewed' | 'unreviewed_ai';
  /** Field → the same of each text of which it is another, the signature too. */
  other_text_states?: Record<string, string>;
  /** The chance that this record is the right one: 0..1, three decimals. */
  score: number;
  /** Another match has the same score. */
  tied: boolean;
  /** The first 20 places. */
  spans: SpanDto[];
  /** The number of all places. */
  occurrences: number;
  /** The values that the text has in this error's places. */
  captures: Record<string, string>;
  root_cause: string | null;
  /** For the system at hand first, then general ones, then those of other systems. */
  workarounds: WorkaroundAnswerDto[];
  dead_ends: DeadEndAnswerDto[];
  verify: VerifyAnswerDto[];
  gotchas: GotchaAnswerDto[];
  leads_to: TransitionAnswerDto[];
  preceded_by: TransitionAnswerDto[];
  /** What was met after it was fixed, by people's sessions and not by the record; most often first, at most 5. */
  observed_leads_to: ObservedTransitionAnswerDto[];
  frequently_confused_with: TransitionAnswerDto[];
  /** 0..1, the record's own. */
  confidence: number | null;
  verification_tier: string | null;
  freshness: FreshnessDto;
  /** Where the knowledge came from. */
  source: SourceDto | null;
  official_doc_url: string | null;
  /** More general errors that match inside this one. */
  also: AlsoDto[];
  /** Why the score is what it is; only with `explain`. */
  reasons?: ReasonDto[];
}

/** A workaround with the chance that it resolves the error, over all matches. */
export class FixDto {
  signature_id: string;
  workaround_id: string;
  action: string;
  /** 0..1. */
  chance: number;
  /** Why it does not apply to the system at hand, in the reader's language; null when it may. */
  not_applicable: string | null;
}

/** A word of the text that a suggested error has too. */
export class SharedWordDto {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  /** The first unit after the word. */
  end: number;
  /** Counts from 1. */
  line: number;
  /** UTF-16 units from the beginning of the line, counted from 1. */
  column: number;
  text: string;
}

/** A known error that resembles the text, which does not match it. */
export class SuggestionDto {
  signature_id: string;
  signature: string;
  /** The language of the signature. */
  locale: string;
  /** 0..1; not comparable with the score of a match. */
  score: number;
  /** The most telling of the shared words, rarest first. */
  because: string[];
  /** Where the shared words stand in the text, in their order. */
  spans: SharedWordDto[];
}

/** A match that speaks of the same error as the root of its group. */
export class FollowerDto {
  signature_id: string;
  /** The root, or another of the group, leads to it; it is an exception around the cause; it stands later; or neither. */
  why: 'leads_to' | 'outer' | 'later' | 'same_place';
}

/** One error of the text: the matches that speak of it. */
export class ErrorGroupDto {
  /** The match to begin with. */
  root: string;
  /** It is alone; leads to others; is the innermost cause; stands first; or is the surest. */
  why: 'only' | 'leads_to' | 'innermost' | 'earliest' | 'surest';
  /** The others, in the order of `matches`. */
  followers: FollowerDto[];
  /** How many more follow, which `limit` left out. */
  more: number;
  /** The first line on which one of them stands, from 1. */
  first_line: number;
  /** The last one. */
  last_line: number;
}

/** A pattern that was given up, so that nobody knows whether it occurs. */
export class SkippedPatternDto {
  signature_id: string;
  /** Counts in the record's patterns, `regex` first. */
  pattern: number;
  reason: 'step_budget';
}

export class AnswerDto {
  /** Of this answer. */
  id: string;
  text: TextSizeDto;
  /** Best first; what follows from another comes after it. */
  matches: MatchDto[];
  /** The errors of the text, best first: each match stands in one of them. */
  groups: ErrorGroupDto[];
  /** Matches of so little text that they may be chance. */
  weak: MatchDto[];
  /** How many matches, weak ones included, are over the limit. */
  more: number;
  /** What to try, best first, at most 20. */
  fixes: FixDto[];
  /** Only when nothing but weak matches was found. */
  suggestions: SuggestionDto[];
  skipped: SkippedPatternDto[];
  /** The database does not answer: what is told may be out of date, and of some records is but the signature. */
  degraded: boolean;
}
