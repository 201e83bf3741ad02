import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, LessThan, type Repository } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { RateLimits, type RatePolicy } from '../access/rate-limits.js';
import { DAY_MS } from '../calendar.js';
import { reasonOf } from '../database/reason.js';
import { Problem } from '../errors/problem.js';
import { requireText } from '../http/pasted-text.js';
import { mask } from '../masking/mask.js';
import { maskFields } from '../masking/mask-fields.js';
import { wellFormed } from '../matching/views/well-formed.js';
import { ShareEntity, type SharedQuestion } from './share.entity.js';

export interface NewShare {
  text: string;
  signatureIds: string[];
  question: SharedQuestion;
}

const KEPT_DAYS = 90;
const SWEEP_MS = 3_600_000;
/** Bytes of UTF-8: what is worth sharing is shown and read by people. */
const MAX_SHARED_TEXT = 262_144;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const secret = () => randomBytes(16).toString('base64url');
const oldestView = () => new Date(Date.now() - KEPT_DAYS * DAY_MS);

const SHARES: RatePolicy = { name: 'shares', times: 30, seconds: 60 };

/** Answers that somebody chose to share. They are found by their ids only, and forgotten when nobody looks at them. */
@Injectable()
export class SharesService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('shares');
  private readonly shares: Repository<ShareEntity>;
  private sweeping?: NodeJS.Timeout;

  constructor(
    dataSource: DataSource,
    private readonly limits: RateLimits,
  ) {
    this.shares = dataSource.getRepository(ShareEntity);
  }

  onApplicationBootstrap(): void {
    this.sweeping = setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(`Old shares are still there: ${reasonOf(error)}`));
    }, SWEEP_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  /** Keeps the text and what it was asked with, masked. Throws `too_many_requests`, `empty_text`, `text_too_large`. */
  async create(
    actor: Actor,
    { text, signatureIds, question }: NewShare,
  ): Promise<{ share: ShareEntity; deleteToken: string }> {
    this.limits.require(SHARES, actor);
    requireText(text, MAX_SHARED_TEXT);
    const deleteToken = secret();
    const at = new Date();
    const share = this.shares.create({
      id: secret(),
      deleteHash: sha256(deleteToken),
      // The database keeps no NUL; matching reads it as the same character.
      text: mask(wellFormed(text)).text,
      signatureIds,
      question: maskFields(question),
      createdAt: at,
      viewedAt: at,
    });
    await this.shares.insert(share);
    return { share, deleteToken };
  }

  /** Reads a share, which so stays for another 90 days. Throws `share_not_found`. */
  async view(id: string): Promise<ShareEntity> {
    const share = await this.require(id);
    const now = new Date();
    // One write a day is enough to know when it was last looked at.
    if (now.getTime() - share.viewedAt.getTime() < DAY_MS) return share;
    await this.shares.update({ id }, { viewedAt: now });
    return { ...share, viewedAt: now };
  }

  /** Throws `share_not_found`, `wrong_delete_token`. */
  async delete(id: string, deleteToken: string): Promise<void> {
    const { deleteHash } = await this.require(id);
    if (!timingSafeEqual(Buffer.from(sha256(deleteToken)), Buffer.from(deleteHash)))
      throw new Problem('wrong_delete_token');
    await this.shares.delete({ id });
  }

  /** Deletes what nobody has looked at for 90 days. Returns how many those were. */
  async sweep(): Promise<number> {
    const { affected } = await this.shares.delete({ viewedAt: LessThan(oldestView()) });
    return affected ?? 0;
  }

  private async require(id: string): Promise<ShareEntity> {
    const share = await this.shares.findOneBy({ id });
    if (!share || share.viewedAt < oldestView()) throw new Problem('share_not_found', { id });
    return share;
  }
}

export function expiryOf({ viewedAt }: ShareEntity): Date {
  return new Date(viewedAt.getTime() + KEPT_DAYS * DAY_MS);
}
