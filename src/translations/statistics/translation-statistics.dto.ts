/** How many units of something there are, and how far they are. */
export class UnitCountsDto {
  /** The domain, or the kind of text; null for units without. Left out in the total. */
  name?: string | null;
  units: number;
  /** Of the sources. */
  words: number;
  untranslated: number;
  needs_review: number;
  reviewed: number;
  rejected: number;
  /** Whose source has changed since. */
  outdated: number;
  /** Made by an AI and reviewed by nobody. */
  ai_unreviewed: number;
  /** In which a check fails. */
  failing: number;
}

/** What was done on a day. */
export class TranslationDayDto {
  /** @example "2026-03-02" */
  day: string;
  /** Texts that were saved or imported in place of others. */
  translated: number;
  reviewed: number;
  rejected: number;
}

export class TranslationStatisticsDto {
  locale: string;
  total: UnitCountsDto;
  domains: UnitCountsDto[];
  fields: UnitCountsDto[];
  /** Check → in how many units it fails. */
  failing: Record<string, number>;
  /** Of the last 30 days (UTC), the earliest first. */
  days: TranslationDayDto[];
}

/** What waits for the caller in a language. */
export class WaitingDto {
  locale: string;
  /** Units that were given to the caller and are not reviewed; at most 1000. */
  assigned: number;
  /** Translations that wait for a review. */
  needs_review: number;
  /** Suggestions that wait; at most 1000. */
  suggestions: number;
}

export class WaitingListDto {
  locales: WaitingDto[];
}
