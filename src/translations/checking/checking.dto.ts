import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { FindingDto } from '../units/units.dto.js';

export class CheckTextDto {
  @IsString()
  @MaxLength(65_536)
  source: string;

  @IsString()
  @MaxLength(65_536)
  @Matches(/^[^\0\p{Cs}]*$/u)
  target: string;

  /** The unit that it is to be the text of, whose own one does not count as that of another place. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(/^[^\0\p{Cs}]*$/u)
  unit_id?: string;
}

export class CheckedTextDto {
  findings: FindingDto[];
  /** The text with what is certain mended; the same where nothing is. */
  fixed: string;
}

export class CheckAllDto {
  /** Only what is not checked yet. */
  @IsBoolean()
  only_new: boolean = false;
}

/** One line of a run over all translations: how far it is, or at the end what it found. */
export class CheckRunLineDto {
  /** How many of `total` are checked. */
  checked?: number;
  total?: number;
  /** Check → in how many translations it fails. */
  failing?: Record<string, number>;
}
