import { RateDto } from './outcomes.dto.js';

/** How often a workaround or a dead end works. */
export class ItemRateDto {
  /** The workaround or dead end. */
  item_id: string;
  rate: RateDto;
}

export class ItemRatesDto {
  signature_id: string;
  /** Of each workaround and each dead end, in the order of the record. */
  items: ItemRateDto[];
}

/** How far a record helps those whose errors it matches. */
export class RecordHelpDto {
  signature_id: string;
  /** In the reader's language. */
  signature: string;
  /** The language that `signature` came in. */
  locale: string;
  /** How often one of its workarounds was reported to work in these days. */
  worked: number;
  /** How often one was reported not to. */
  failed: number;
  /** Of the workaround that works most often, by all that is known; null where the record has none. */
  rate: RateDto | null;
  /** How often the record matched in these days. */
  hits: number;
}

export class HelpDto {
  /** The published records whose workarounds worked most often, at most 20. */
  most: RecordHelpDto[];
  /** Those whose workarounds failed more often than they worked; then those that matched and of which none is reported to have worked. At most 20. */
  least: RecordHelpDto[];
}
