import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { SCOPES, type Scope } from './actor.js';

/** A token to be made. */
export class NewTokenDto {
  /**
   * What the token is for, in one line.
   * @example "ticket-bot"
   */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(/^[^\p{Cc}\p{Cs}]*$/u)
  name: string;

  /** What the token may do. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(SCOPES.length)
  @ArrayUnique()
  @IsIn(SCOPES, { each: true })
  scopes: Scope[] = ['match', 'signatures:read'];

  /** Days until the token ends; null for never. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9_999)
  lifetime_days: number | null = 90;
}

/** An access token, without its secret. */
export class TokenDto {
  /** @example "3f2a9c01d4e7" */
  id: string;
  name: string;
  scopes: Scope[];
  state: 'active' | 'expired' | 'revoked';
  /** @example "2026-03-02T09:41:07.172Z" */
  created_at: string;
  /** Id of the actor who made it. */
  created_by: string;
  /** Null for never. */
  expires_at: string | null;
  revoked_at: string | null;
}

export class CreatedTokenDto extends TokenDto {
  /** Goes into `Authorization: Bearer …`. It is shown only this once. */
  secret: string;
}

export class TokenListDto {
  /** Newest first. */
  tokens: TokenDto[];
}
