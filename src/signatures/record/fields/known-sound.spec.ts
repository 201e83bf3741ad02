import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { SignatureRecordDto } from '../record.dto.js';
import { aRecord } from '../../../../test/support/records.js';
import { requestFaults } from '../../../errors/validation-faults.js';
import { unknownKeysOnly } from '../../../errors/known-sound.js';

/** What class-validator says of a record. */
function faults(record: object): { path: string; code: string }[] {
  const instance = plainToInstance(SignatureRecordDto, record);
  return requestFaults(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true }));
}

/** Sound records have all kinds of lists and objects. */
const sound = aRecord({
  patterns: [{ regex: 'x', flags: 'i' }],
  examples: [{ text: 'x', captures: { a: 'b' } }],
  versions: [{ version: '1', status: null }],
  workarounds: [{ action: 'x', success_rate: 0.5, steps: [{ text: 'y' }], applies_to: { os: 'linux' } }],
  transition_graph: { leads_to: ['a/b', { error_id: 'c/d', probability: 1 }] },
  source: { title: 'x' },
  tags: ['x'],
}) as unknown as Record<string, unknown>;

const keys = [...Object.keys(sound), 'flags', 'resolvable', 'status', 'review', 'unheard_of', 'related', 'gotchas'];
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(undefined, null, '', 'x', 0, 2, true, [], {}, [null], [[]], [{}], ['x'], { steps: [{}] }),
  fc.record({ action: fc.constantFrom<unknown>('x', 1), steps: fc.constantFrom<unknown>([], [{ text: 1 }], {}) }),
  fc.array(fc.record({ action: fc.constantFrom<unknown>('x', null), id: fc.constantFrom<unknown>('x', '!', null) })),
);

describe('unknownKeysOnly', () => {
  it('knows a sound record, and the keys that a record does not have', () => {
    expect(faults(sound).map(({ path }) => path)).toEqual(unknownKeysOnly(SignatureRecordDto, sound));
    expect(unknownKeysOnly(SignatureRecordDto, { ...sound, other: 1 })).toContain('other');
  });

  it('says so exactly when class-validator finds nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, changed) => {
        const record = { ...sound, [key]: changed };
        const found = faults(record);
        const isSound = found.every(({ path, code }) => code === 'unknown_key' && path in record);
        const unknown = unknownKeysOnly(SignatureRecordDto, record);
        expect(unknown).toEqual(isSound ? found.map(({ path }) => path) : undefined);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
