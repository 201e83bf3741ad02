import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { DAY_MS, dayOf } from '../../calendar.js';
import type { Session } from './session.js';
import { SessionKeyEntity } from './session.entities.js';

/** How sessions are stored: as their HMAC under the key of the day, which is deleted the day after the next. */
@Injectable()
export class SessionDigests {
  private known: { today: string; keys: [today: string, yesterday?: string] } | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The digest to store a session by, and where there is one that of the day before, which it may be stored by. */
  async of({ caller, key: name }: Session): Promise<[today: string, yesterday?: string]> {
    const [today, yesterday] = await this.keys();
    const digest = (key: string) => createHmac('sha256', key).update(`${caller}\0${name}`).digest('base64url');
    return yesterday === undefined ? [digest(today)] : [digest(today), digest(yesterday)];
  }

  /** All processes use the key of the one that was first. */
  private async keys(): Promise<[today: string, yesterday?: string]> {
    const [today, yesterday] = [dayOf(Date.now()), dayOf(Date.now() - DAY_MS)];
    if (this.known?.today === today) return this.known.keys;
    const store = this.dataSource.getRepository(SessionKeyEntity);
    await store.delete({ day: LessThan(yesterday) });
    const key = randomBytes(32).toString('base64url');
    await store.createQueryBuilder().insert().values({ day: today, key }).orIgnore().execute();
    const keys = new Map((await store.find()).map((one) => [one.day, one.key]));
    this.known = { today, keys: [keys.get(today)!, keys.get(yesterday)] };
    return this.known.keys;
  }
}
