import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { networkOf } from '../access/network.js';
import { ReporterKeyEntity } from './reporter-key.entity.js';

/** Who a report comes from. */
export interface Reporter {
  id: string;
  kind: Actor['kind'];
}

/**
 * Knows reporters apart without knowing them: a stranger is the HMAC of the network that the request came from, under a
 * key that is deleted after its month. No address is stored, and none can be found out later by trying them all.
 */
@Injectable()
export class Reporters {
  private current?: { month: string; key: string };

  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor): Promise<Reporter> {
    const { id, kind, address = '' } = actor;
    if (kind !== 'anonymous') return { id, kind };
    const month = new Date().toISOString().slice(0, 7);
    if (this.current?.month !== month) this.current = { month, key: await this.keyOf(month) };
    const digest = createHmac('sha256', this.current.key).update(networkOf(address)).digest('base64url');
    return { id: `anonymous:${digest.slice(0, 22)}`, kind };
  }

  /** All processes use the key of the one that was first. */
  private async keyOf(month: string): Promise<string> {
    const keys = this.dataSource.getRepository(ReporterKeyEntity);
    await keys.delete({ month: LessThan(month) });
    const key = randomBytes(32).toString('base64url');
    await keys.createQueryBuilder().insert().values({ month, key }).orIgnore().execute();
    return (await keys.findOneByOrFail({ month })).key;
  }
}
