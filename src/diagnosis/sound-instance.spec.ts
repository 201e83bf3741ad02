import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { soundInstance } from '../errors/sound-instance.js';
import { MatchQueryDto, MatchRequestDto, MatchStreamQueryDto } from './match-request.dto.js';

const value = fc.constantFrom<unknown>(undefined, null, '', ' ', 'zh', '1', 'true', 'json', 0, 5, 101, true, {}, ['x']);
const names = ['text', 'locale', 'product', 'session', 'limit', 'explain', 'count', 'max_tokens', 'format', 'other'];
const asked = fc.dictionary(fc.constantFrom(...names, 'constructor'), value).map((object) => ({ ...object }));

describe.each([MatchRequestDto, MatchQueryDto, MatchStreamQueryDto])('soundInstance', (type) => {
  it(`makes of what is asked what class-transformer and class-validator do: ${type.name}`, () => {
    fc.assert(
      fc.property(asked, (object) => {
        const made = soundInstance<object>(type, object);
        if (made === undefined) return;
        const expected = plainToInstance<object, object>(type, object);
        expect(validateSync(expected, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
        expect(made).toBeInstanceOf(type);
        expect(Object.entries(made)).toEqual(Object.entries(expected));
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });
});

describe('soundInstance', () => {
  it('takes what is nearly always asked', () => {
    expect(soundInstance(MatchQueryDto, {})).toEqual(new MatchQueryDto());
    const asked = { text: 'x', locale: ' ', limit: 3, count: false };
    expect(soundInstance(MatchRequestDto, asked)).toMatchObject({ ...asked, locale: undefined, explain: false });
  });

  it.each([[{ text: 1 }], [{ text: 'x', other: 1 }], [{}], [{ text: ['x'] }], [{ text: 'x', constructor: 'x' }]])(
    'leaves to others what is wrong or may be: %j',
    (asked) => expect(soundInstance(MatchRequestDto, asked)).toBeUndefined(),
  );
});
