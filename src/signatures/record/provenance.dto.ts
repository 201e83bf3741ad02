import { IsIn, IsOptional } from 'class-validator';
import { OptionalFormat, OptionalLabel, OptionalText } from './fields/fields.js';
import { DATE_OR_TIMESTAMP, URL_TEXT } from './fields/formats.js';

/** Where the knowledge came from. */
export class SourceDto {
  /** Its address. */
  @OptionalFormat(URL_TEXT) url?: string | null;
  /** Its title. */
  @OptionalText() title?: string | null;
  /** The revision of it that was read. */
  @OptionalText() revision?: string | null;
  /** Date, or RFC 3339 timestamp, of that revision. */
  @OptionalFormat(DATE_OR_TIMESTAMP) updated_at?: string | null;
  /** The licence under which it may be used, such as `CC-BY-4.0`. */
  @OptionalText() licence?: string | null;
}

/** The state of one translated text. */
export class ReviewDto {
  /** How far the translation is. */
  @IsIn(['untranslated', 'needs_review', 'reviewed', 'rejected'])
  state: 'untranslated' | 'needs_review' | 'reviewed' | 'rejected';
  /** Who or what translated it. */
  @IsOptional()
  @IsIn(['human', 'ai', 'import', 'memory'])
  origin?: 'human' | 'ai' | 'import' | 'memory' | null;
  /** Hash of the source text that was translated. */
  @OptionalLabel() source_hash?: string | null;
}
