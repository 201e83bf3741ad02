import type { ItemIds } from '../record/item-ids.js';
import type { PatternDto, SignatureRecordDto, SignatureStatus } from '../record/record.dto.js';
import type { SignatureEntity } from './signature.entity.js';

/** A record as the store holds it. */
export interface StoredSignature {
  id: string;
  /** Counts from 1; each write adds one. */
  revision: number;
  status: SignatureStatus;
  /** The record as authored, without documented defaults. */
  record: SignatureRecordDto;
  /** Stable ids of the list items, beside the record. */
  itemIds: ItemIds;
  createdAt: Date;
  updatedAt: Date;
  updatedBy: string;
}

/** The columns that it is made of: the others are taken from the record. */
export const STORED_COLUMNS = {
  id: true,
  revision: true,
  record: true,
  itemIds: true,
  createdAt: true,
  updatedAt: true,
  updatedBy: true,
} as const satisfies Partial<Record<keyof SignatureEntity, true>>;

export function storedSignature(entity: Pick<SignatureEntity, keyof typeof STORED_COLUMNS>): StoredSignature {
  const { id, revision, record, itemIds, createdAt, updatedAt, updatedBy } = entity;
  return { id, revision, status: record.status ?? 'published', record, itemIds, createdAt, updatedAt, updatedBy };
}

/** All patterns of a record, `regex` first. */
export function patternsOf({ regex, flags, patterns = [] }: SignatureRecordDto): PatternDto[] {
  return regex === undefined ? patterns : [{ regex, ...(flags !== undefined && { flags }) }, ...patterns];
}
