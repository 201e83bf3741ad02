import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../config.js';
import { Problem } from '../../errors/problem.js';
import { plainDataFaults } from '../../signatures/record/fields/plain-data.js';
import { textHash } from '../../signatures/record/review/text-hash.js';
import { suggested } from '../../signatures/translations/suggestions.js';
import { TranslationSuggestionEntity } from '../../signatures/translations/translation-suggestion.entity.js';
import { UnitChecker } from '../checking/unit-checker.js';
import {
  asItIs,
  requireNoErrors,
  requireOthers,
  requireOutdated,
  requireText,
  requireVersion,
  rule,
  type Wanted,
} from './rules.js';
import { UnitWriter, type Decide, type LockedUnit } from './unit-writer.js';

/** A unit that somebody decides about, and the version that they have seen; undefined for any. */
export interface Seen {
  actor: Actor;
  locale: string;
  id: string;
  expected: number | undefined;
}

/** Everything that translators and reviewers do with the text of a unit. */
@Injectable()
export class UnitWorkflow {
  constructor(
    private readonly writer: UnitWriter,
    private readonly checker: UnitChecker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Saves a text, and approves it if `approve` says so. Beside a reviewed text, that of a translator is a suggestion.
   * Throws `translation_not_found`, `translation_changed`, `translation_failing`, `translation_reviewed`, `four_eyes`,
   * `insufficient_scope`.
   */
  async save({ actor, locale, id, expected }: Seen, wanted: Wanted, approve: boolean): Promise<void> {
    requireStorable(wanted.target);
    const action = approve ? 'approve' : wanted.target.trim() === '' ? 'clear' : 'save';
    await this.writer.change(actor, locale, [id], { action }, async (locked, manager) => {
      requireVersion(expected, locked);
      // Who saves the text as it stands has looked at it, and wrote no other.
      const isSame = wanted.target === locked.unit.target;
      const author = isSame ? locked.row.author : actor.id;
      if (approve) requireText(wanted, locked);
      const ruling = rule(actor, action, locked, wanted);
      if (approve) requireOthers(actor, author, this.config.fourEyes);
      await this.requireSound(locked.unit, wanted.target, manager);
      return { ...ruling, author: author ?? undefined };
    });
  }

  /** Passes the text as it is. Throws as `save` does, and `translation_missing`. */
  async approve({ actor, locale, id, expected }: Seen, reason?: string): Promise<void> {
    await this.writer.change(actor, locale, [id], { action: 'approve', reason }, this.approval(actor, expected));
  }

  /** Rejects the text, which readers no longer see. Throws as `approve` does. */
  async reject({ actor, locale, id, expected }: Seen, reason: string): Promise<void> {
    await this.writer.change(actor, locale, [id], { action: 'reject', reason }, this.rejection(actor, expected));
  }

  /** Says that a reviewed text holds for the source as it is now. Throws as `approve` does, and `translation_not_outdated`. */
  async confirm({ actor, locale, id, expected }: Seen, reason?: string): Promise<void> {
    await this.writer.change(actor, locale, [id], { action: 'confirm', reason }, (locked) => {
      requireVersion(expected, locked);
      const ruling = rule(actor, 'confirm', locked, asItIs(locked));
      requireOutdated(locked);
      return ruling;
    });
  }

  /** Leaves a text to the reviewers, beside the one that stands. Throws `translation_not_found`, `translation_failing`. */
  async suggest({ actor, locale, id }: Omit<Seen, 'expected'>, { target, origin, model }: Wanted): Promise<void> {
    requireStorable(target);
    await this.writer.change(actor, locale, [id], { action: 'save' }, async (locked, manager) => {
      requireText({ target, origin }, locked);
      await this.requireSound(locked.unit, target, manager);
      return { suggestion: suggested(id, { locale, source: locked.unit.source, target, origin, model }) };
    });
  }

  /** Takes a suggestion as the reviewed text. Throws `suggestion_not_found`, `suggestion_decided`, and as `save` does. */
  async accept({ actor, locale, id }: Omit<Seen, 'expected'>, suggestion: string, reason?: string): Promise<void> {
    const decide = this.acceptance(actor, suggestion, reason);
    await this.writer.change(actor, locale, [id], { action: 'approve', reason }, decide);
  }

  /** Leaves a suggestion aside, where it stays with the reason. Throws `suggestion_not_found`, `suggestion_decided`. */
  async dismiss({ actor, locale, id }: Omit<Seen, 'expected'>, suggestion: string, reason: string): Promise<void> {
    await this.writer.change(actor, locale, [id], { action: 'reject' }, this.dismissal(actor, suggestion, reason));
  }

  /** The approval of a unit, for one or for many. */
  approval(actor: Actor, expected?: number): Decide {
    return async (locked, manager) => {
      requireVersion(expected, locked);
      const wanted = asItIs(locked);
      const ruling = rule(actor, 'approve', locked, wanted);
      requireText(wanted, locked);
      requireOthers(actor, locked.row.author, this.config.fourEyes);
      await this.requireSound(locked.unit, wanted.target, manager);
      return ruling;
    };
  }

  rejection(actor: Actor, expected?: number): Decide {
    return (locked) => {
      requireVersion(expected, locked);
      return rule(actor, 'reject', locked, asItIs(locked));
    };
  }

  /** What it throws, it throws before it has decided about the suggestion. */
  acceptance(actor: Actor, suggestion: string, reason?: string): Decide {
    return async (locked, manager) => {
      const one = await openSuggestion(manager, locked.row, suggestion);
      const ruling = rule(actor, 'approve', locked, {
        target: one.target,
        origin: one.origin,
        model: one.model ?? undefined,
        madeFrom: textHash(one.source),
        author: one.author,
      });
      requireOthers(actor, one.author, this.config.fourEyes);
      await this.requireSound(locked.unit, one.target, manager);
      await close(manager, actor, one, 'accepted', reason);
      return ruling;
    };
  }

  dismissal(actor: Actor, suggestion: string, reason: string): Decide {
    return async ({ row }, manager) => {
      await close(manager, actor, await openSuggestion(manager, row, suggestion), 'rejected', reason);
      return {};
    };
  }

  /** Throws `four_eyes`. */
  requireOthers(actor: Actor, author: string | null): void {
    requireOthers(actor, author, this.config.fourEyes);
  }

  /** Throws `translation_failing`. */
  async requireSound(
    { locale, source }: Pick<LockedUnit['unit'], 'locale' | 'source'>,
    target: string,
    manager?: EntityManager,
  ): Promise<void> {
    requireNoErrors(await this.checker.check({ locale, source, target }, manager));
  }
}

/** What a database or a record cannot hold. Throws `invalid_request`. */
function requireStorable(target: string): void {
  const faults = plainDataFaults(target, 'target');
  if (faults.length > 0) throw new Problem('invalid_request', {}, faults);
}

/** Throws `suggestion_not_found`, `suggestion_decided`. */
async function openSuggestion(
  manager: EntityManager,
  { id: unitId, locale }: LockedUnit['row'],
  id: string,
): Promise<TranslationSuggestionEntity> {
  const one = await manager.findOneBy(TranslationSuggestionEntity, { id: id.replaceAll('\0', ''), unitId, locale });
  if (!one) throw new Problem('suggestion_not_found', { id });
  if (one.status !== 'open') throw new Problem('suggestion_decided', { id });
  return one;
}

async function close(
  manager: EntityManager,
  { id: decidedBy }: Actor,
  one: TranslationSuggestionEntity,
  status: 'accepted' | 'rejected',
  reason?: string,
): Promise<void> {
  await manager.save(Object.assign(one, { status, reason: reason ?? null, decidedBy, decidedAt: new Date() }));
}
