import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UnitRow } from './unit-rows.js';

/** Sets `failing` of units that are written for the first time, within the transaction of `manager` that writes them. */
export type CheckNewUnits = (units: readonly UnitRow[], manager: EntityManager) => Promise<void>;

/**
 * Where those who know how to check translations offer it to those who write them. A unit that is checked before it is
 * written need not be written again.
 */
@Injectable()
export class NewUnits {
  private checkNew: CheckNewUnits = () => Promise.resolve();

  checkBy(check: CheckNewUnits): void {
    this.checkNew = check;
  }

  async check(units: readonly UnitRow[], manager: EntityManager): Promise<void> {
    if (units.some(({ target }) => target !== '')) await this.checkNew(units, manager);
  }
}
