import { IsString } from 'class-validator';
import type { MaskedKind } from './rule.js';

export class MaskRequestDto {
  /**
   * The text, as it was pasted.
   * @example "connect to postgres://app:hunter2@db/shop failed"
   */
  @IsString()
  text: string;
}

export class MaskedSpanDto {
  /** Where the secret begins, in UTF-16 units of the text that was sent. */
  start: number;
  /** Where it ends. */
  end: number;
  /** What it is; `{kind}` stands in its place. */
  kind: MaskedKind;
}

export class MaskedDto {
  /** The text with `{kind}` in place of each secret. */
  text: string;
  /** In order, none overlapping another. */
  masked: MaskedSpanDto[];
}
