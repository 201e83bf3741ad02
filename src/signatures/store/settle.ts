import { randomBytes } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Fault } from '../../errors/fault.js';
import type { RevisionAction } from '../history/revision.entity.js';
import { assignItemIds, type IdentifiedRecord } from '../record/item-ids.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { nextTranslations, type WrittenBy } from '../record/review/next-translations.js';
import { displacedTexts, type Suggested } from '../translations/suggestions.js';
import type { Current, Write } from './signature-writer.js';

/** A checked record that shall take the place of `current`, if there is one. */
export interface Proposed {
  record: SignatureRecordDto;
  action: RevisionAction;
  current?: Current;
  /** The version whose items those of `record` continue; by default the current one. */
  identity?: IdentifiedRecord;
}

export interface Settled {
  write: Write;
  /** Texts that wait for reviewers beside those of the record. */
  suggestions: Suggested[];
  /** Of these texts. */
  warnings: Fault[];
}

const newItemId = () => randomBytes(6).toString('base64url');

/** What is to be written of a proposed version: its items with their ids, its translations as their reviews allow. */
export function settle(
  actor: Actor,
  { record: proposed, action, current, identity = current }: Proposed,
  fourEyes: boolean,
): Settled {
  const itemIds = assignItemIds(proposed, identity, newItemId);
  const by = writtenBy(actor, action, fourEyes);
  const { record, displaced } = nextTranslations(current, { record: proposed, itemIds }, by);
  const warnings = displaced.map(({ place, locale }): Fault => {
    const path = place.replace(/^\w+/, (field) => `${field}_${locale}`);
    return { path, code: 'kept_reviewed' };
  });
  return { write: { record, itemIds, action, current }, suggestions: displacedTexts(record.id, displaced), warnings };
}

/** Texts that a person wrote here are a person's; with four eyes nobody passes a text of their own. */
function writtenBy({ scopes }: Actor, action: RevisionAction, fourEyes: boolean): WrittenBy {
  const mayReview = scopes.includes('translations:review');
  return {
    role: mayReview ? 'reviewer' : 'translator',
    isTrusted: mayReview && (!fourEyes || action === 'import'),
    action: action === 'import' || action === 'restore' ? 'import' : 'save',
  };
}
