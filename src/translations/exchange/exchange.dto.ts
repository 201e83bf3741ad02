import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { OptionalLine } from '../../http/optional-fields.js';
import { UnitFiltersDto } from '../units/units.dto.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from './formats.js';

export const FORMAT_NAMES = Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[];

export class ExportTranslationsQueryDto extends UnitFiltersDto {
  @IsIn(FORMAT_NAMES)
  format: 'xliff12' | 'xliff21' | 'po' | 'csv' | 'json' = 'xliff12';

  /** So many units in a file: translators' tools, and an import, take no file of any size. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(5_000)
  limit: number = 5_000;
}

/** One line of the answer: a file. */
export class ExportedFileDto {
  /** By which an import tells what changed on either side since. */
  export_id: string;
  /** How many units the file has. */
  units: number;
  /** Of the file's name. */
  extension: string;
  media_type: string;
  file: string;
}

export class ImportTranslationsDto {
  /** The whole file: XLIFF 1.2 or 2.1, PO, CSV or JSON, as it begins. */
  @IsString()
  @MaxLength(8_388_608)
  file: string;

  /** Its name, which the units then have as where they come from. */
  @OptionalLine()
  name?: string;

  /** Only tell what would become of each unit. */
  @IsBoolean()
  dry_run: boolean = true;
}

/** One line of the answer: what became, or would become, of a unit; at the end the sums. */
export class ImportedUnitDto {
  /** As the file has it: the id of the record, `#`, and the path of the text. */
  name?: string;
  unit_id?: string;
  /**
   * `applied`: only the file had changed; `approved`: the file says that it is reviewed; `kept`: only Cairn had changed;
   * `conflict`: both had, and the file's text waits as a suggestion; `suggested`: it would replace a reviewed text;
   * `unknown`: there is no such text (any more); `duplicate`: the file has it twice; `refused`: see `code`.
   */
  result?:
    'unchanged' | 'applied' | 'approved' | 'kept' | 'conflict' | 'suggested' | 'unknown' | 'duplicate' | 'refused';
  /** The problem of what was refused. */
  code?: string;
  /** What stands in Cairn. */
  current?: string;
  /** What stands in the file. */
  target?: string;
  /** Result → how many units. */
  summary?: Record<string, number>;
  /** Whether anything was written. */
  written?: boolean;
}
