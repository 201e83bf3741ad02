import { ArrayMaxSize, IsArray, IsString } from 'class-validator';
import { Faultless } from '../errors/faultless.js';
import { OptionalLine, OptionalLocaleTag } from '../http/optional-fields.js';
import { ID } from '../signatures/record/fields/formats.js';

/** An answer to be shared. */
export class NewShareDto {
  /**
   * The error text. It is stored with its secrets masked, and nothing else of it is.
   * @example "psql: error: FATAL: sorry, too many clients already"
   */
  @IsString()
  text: string;

  /** The records of the answer, best first. */
  @IsArray()
  @ArrayMaxSize(100)
  @Faultless(...ID, { each: true })
  signature_ids: string[];

  /** The language of the answer. */
  @OptionalLocaleTag()
  locale?: string;

  /** The product, version and system that the answer was asked with. */
  @OptionalLine()
  product?: string;

  @OptionalLine()
  version?: string;

  @OptionalLine()
  os?: string;
}

/** A shared answer: ask for it again with this text. */
export class ShareDto {
  /** @example "Zl3xXbVt5nq0cB8mJ2rKfA" */
  id: string;
  /** The error text, its secrets masked. */
  text: string;
  /** The records of the answer when it was shared, best first. */
  signature_ids: string[];
  locale: string | null;
  product: string | null;
  version: string | null;
  os: string | null;
  created_at: string;
  /** 90 days after the last view, to the day. */
  expires_at: string;
}

export class CreatedShareDto extends ShareDto {
  /** Deletes the share. It is shown only this once. */
  delete_token: string;
}
