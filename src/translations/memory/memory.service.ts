import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { textHash } from '../../signatures/record/review/text-hash.js';
import type { UnitState } from '../../signatures/record/review/standing.js';
import { sketchOf } from '../../signatures/translations/sketch.js';
import { similarity, wordDiff } from '../texts/words.js';
import type { MemoryMatchDto } from './memory.dto.js';

const LEAST_SIMILARITY = 0.75;
const MAX_MATCHES = 10;
/** Of what shares a number of the sketch; the ones that share more come first. */
const MAX_CANDIDATES = 400;

interface Candidate {
  unit_id: string;
  signature_id: string;
  source: string;
  target: string;
  state: UnitState;
}

/** Translations of the same and of similar texts. */
@Injectable()
export class TranslationMemory {
  constructor(private readonly dataSource: DataSource) {}

  /** The likest first, reviewed ones before others; `without` is the unit that asks. */
  async matches(locale: string, source: string, without = ''): Promise<MemoryMatchDto[]> {
    const candidates: Candidate[] = await this.dataSource.query(
      `SELECT DISTINCT ON (source, target) unit_id, signature_id, source, target, state FROM (
         (SELECT id AS unit_id, signature_id, source, target, state FROM translation_units
          WHERE locale = $1 AND source_hash = $2 AND target <> '' AND state IN ('reviewed', 'needs_review')
            AND status <> 'gone' AND id <> $4 LIMIT ${MAX_MATCHES * 5})
         UNION ALL
         (SELECT id, signature_id, source, target, state FROM translation_units
          WHERE locale = $1 AND sketch && $3::integer[] AND sketch <> '{}' AND state IN ('reviewed', 'needs_review')
            AND status <> 'gone' AND id <> $4
          LIMIT ${MAX_CANDIDATES})
       ) AS found ORDER BY source, target, state DESC`,
      [locale, textHash(source), sketchOf(source), without],
    );
    return candidates
      .map((candidate) => ({ ...candidate, similarity: similarity(candidate.source, source, 'en') }))
      .filter((candidate) => candidate.similarity >= LEAST_SIMILARITY)
      .toSorted((a, b) => b.similarity - a.similarity || (a.state < b.state ? 1 : a.state > b.state ? -1 : 0))
      .slice(0, MAX_MATCHES)
      .map((one) => ({
        ...one,
        state: one.state as MemoryMatchDto['state'],
        similarity: Math.round(one.similarity * 1000) / 1000,
        diff: wordDiff(one.source, source, 'en'),
      }));
  }
}
