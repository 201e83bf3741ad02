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

/** The review of one translated text. It speaks of the text that `target_hash` names, and of no later one. */
export class ReviewDto {
  /** How far the translation is. */
  @IsIn(['untranslated', 'needs_review', 'reviewed', 'rejected'])
  state: 'untranslated' | 'needs_review' | 'reviewed' | 'rejected';
  /** Who or what translated it. */
  @IsOptional()
  @IsIn(['human', 'ai', 'import', 'memory'])
  origin?: 'human' | 'ai' | 'import' | 'memory' | null;
  /** The model, or the file, that the translation comes from. */
  @OptionalLabel() model?: string | null;
  /** Hash of the source text that was translated: sha256, in hex, of the text in NFC with LF line ends. */
  @OptionalLabel() source_hash?: string | null;
  /** Hash of the source text that it was last reviewed against, where that is another. */
  @OptionalLabel() reviewed_hash?: string | null;
  /** Hash of the translation that this is said of; left out, it is said of whatever stands there. */
  @OptionalLabel() target_hash?: string | null;
}
