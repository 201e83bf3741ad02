import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { Problem } from '../../errors/problem.js';
import { RevisionEntity } from './revision.entity.js';
import { SignatureReader } from '../store/signature-reader.js';
import type { RevisionDto, RevisionPageDto, RevisionsQueryDto } from '../signatures.dto.js';

/** The revisions of records. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: SignatureReader,
  ) {}

  /** Newest first; one with its whole record if one is asked for. Throws `signature_not_found`, `revision_not_found`. */
  async page(id: string, { revision, before, limit }: RevisionsQueryDto): Promise<RevisionPageDto> {
    if (!(await this.reader.get(id))) throw new Problem('signature_not_found', { id });
    const revisions = this.dataSource.getRepository(RevisionEntity);
    if (revision !== undefined) {
      const one = await revisions.findOneBy({ signatureId: id, revision });
      if (!one) throw new Problem('revision_not_found', { id, revision });
      return { id, revisions: [{ ...body(one), record: one.record }], next_before: null };
    }
    const found = await revisions.find({
      where: { signatureId: id, ...(before !== undefined && { revision: LessThan(before) }) },
      order: { revision: 'DESC' },
      take: limit + 1,
    });
    const page = found.slice(0, limit);
    return { id, revisions: page.map(body), next_before: found.length > limit ? page.at(-1)!.revision : null };
  }
}

function body({ revision, at, actorId, actorKind, action, changes }: RevisionEntity): RevisionDto {
  return { revision, at: at.toISOString(), actor: { id: actorId, kind: actorKind }, action, changes };
}
