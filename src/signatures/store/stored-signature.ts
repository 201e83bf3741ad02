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

export function storedSignature(entity: SignatureEntity): StoredSignature {
  const { id, revision, record, itemIds, createdAt, updatedAt, updatedBy } = entity;
  return { id, revision, status: record.status ?? 'published', record, itemIds, createdAt, updatedAt, updatedBy };
}

/** All patterns of a record, `regex` first. */
export function patternsOf({ regex, flags, patterns = [] }: SignatureRecordDto): PatternDto[] {
  return regex === undefined ? patterns : [{ regex, ...(flags !== undefined && { flags }) }, ...patterns];
}
