import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

/** A term, and how it is to be translated. */
export class GlossaryEntryDto {
  /** @example "access token" */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  @Matches(/^[^\0\p{Cs}]*$/u)
  term: string;

  /**
   * The translations to choose from; none for a term that stays as it is.
   * @example ["访问令牌"]
   */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @Matches(/^[^\0\p{Cs}]*$/u, { each: true })
  preferred: string[] = [];

  /** Translations that are wrong. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @Matches(/^[^\0\p{Cs}]*$/u, { each: true })
  forbidden: string[] = [];

  /** Whether the term is met only as it is written. */
  @IsBoolean()
  case_sensitive: boolean = false;

  /** For translators. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  @Matches(/^[^\0\p{Cs}]*$/u)
  note?: string | null;
}

export class GlossaryDto {
  /** In the order of the alphabet. */
  terms: GlossaryEntryDto[];
}

export class GlossaryFileDto {
  /** A CSV with the columns term, preferred, forbidden, case_sensitive and note; `|` between several translations. */
  @IsString()
  @MaxLength(8_388_608)
  csv: string;

  /** Only tell what would change. */
  @IsBoolean()
  dry_run: boolean = false;
}

export class GlossaryImportDto {
  added: number;
  changed: number;
  unchanged: number;
}
