import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { describe, expect, it } from '@jest/globals';
import type { Fault } from './fault.js';
import { faultsOf } from './validation-faults.js';

class PartDto {
  @IsString() name: string;
}

class RequestDto {
  @IsString() @MaxLength(5) text: string;
  @IsOptional() @IsNumber() @Min(0) @Max(1) rate?: number;
  @IsOptional() @IsInt() @Max(100) limit?: number;
  @IsOptional() @IsBoolean() explain?: boolean;
  @IsOptional() @IsIn(['asc', 'desc']) sort?: string;
  @IsOptional() @IsIn([true, null]) done?: boolean | null;
  @IsOptional() @IsArray() @ArrayMaxSize(2) @ArrayUnique() @MaxLength(3, { each: true }) tags?: string[];
  @IsOptional() @Length(2, 4) code?: string;
  @IsOptional() @Matches(/^[a-z]+$/) slug?: string;
  @IsOptional() @IsEmail() contact?: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => PartDto) part?: PartDto;
  @IsOptional() @IsArray() @IsObject({ each: true }) @ValidateNested() @Type(() => PartDto) parts?: PartDto[];
}

const valid = { text: 'abc' };

describe('the faults of a request', () => {
  it('are none for a valid one', () => {
    const part = { name: 'a' };
    const request = { ...valid, rate: 0.5, limit: 3, explain: true, sort: 'asc', tags: ['a'], part, parts: [part] };
    expect(faultsOf(RequestDto, request)).toEqual([]);
  });

  it.each<[string, object, Fault[]]>([
    ['a missing key', { text: undefined }, [{ path: 'text', code: 'required' }]],
    ['another type', { text: 1 }, [{ path: 'text', code: 'not_text' }]],
    ['a text for a number, once', { rate: '1' }, [{ path: 'rate', code: 'not_number' }]],
    ['too big a number', { rate: 2 }, [{ path: 'rate', code: 'too_big', params: { max: 1 } }]],
    ['too small a number', { rate: -1 }, [{ path: 'rate', code: 'too_small', params: { min: 0 } }]],
    ['a fraction', { limit: 1.5 }, [{ path: 'limit', code: 'not_integer' }]],
    ['no boolean', { explain: 'yes' }, [{ path: 'explain', code: 'not_boolean' }]],
    ['no allowed value', { sort: 'up' }, [{ path: 'sort', code: 'not_one_of', params: { allowed: 'asc, desc' } }]],
    [
      'no allowed value, null being one',
      { done: 1 },
      [{ path: 'done', code: 'not_one_of', params: { allowed: 'true, null' } }],
    ],
    ['too long a text', { text: 'abcdef' }, [{ path: 'text', code: 'too_long', params: { max: 5 } }]],
    ['a bad length', { code: 'a' }, [{ path: 'code', code: 'bad_length', params: { min: 2, max: 4 } }]],
    ['a bad format', { slug: 'A' }, [{ path: 'slug', code: 'bad_format', params: { pattern: '^[a-z]+$' } }]],
    ['too many items', { tags: ['a', 'b', 'c'] }, [{ path: 'tags', code: 'too_many_items', params: { max: 2 } }]],
    ['the same item twice', { tags: ['a', 'a'] }, [{ path: 'tags', code: 'repeated_item' }]],
    ['one item of a list', { tags: ['a', 'abcd'] }, [{ path: 'tags[1]', code: 'too_long', params: { max: 3 } }]],
    ['no list', { tags: 'a' }, [{ path: 'tags', code: 'not_list' }]],
    ['an unknown key', { colour: 1 }, [{ path: 'colour', code: 'unknown_key' }]],
    ['a nested fault', { part: { name: 1 } }, [{ path: 'part.name', code: 'not_text' }]],
    ['a list for an object', { part: [{ name: 'a' }] }, [{ path: 'part', code: 'not_object' }]],
    ['an unknown key within', { part: { name: 'a', x: 1 } }, [{ path: 'part.x', code: 'unknown_key' }]],
    ['a fault in a list', { parts: [{ name: 'a' }, {}] }, [{ path: 'parts[1].name', code: 'required' }]],
    ['null in a list', { parts: [null] }, [{ path: 'parts[0]', code: 'not_object' }]],
    ['a list in a list', { parts: [[{ name: 'a' }]] }, [{ path: 'parts[0]', code: 'not_object' }]],
    [
      'a constraint without a phrase of its own',
      { contact: 'x' },
      [{ path: 'contact', code: 'invalid_value', params: { rule: 'isEmail' } }],
    ],
  ])('name %s', (_, change, faults) => {
    expect(faultsOf(RequestDto, { ...valid, ...change })).toEqual(faults);
  });

  it('are all told at once', () => {
    const faults = faultsOf(RequestDto, { rate: 2, parts: [{}, { name: 2 }], colour: 1 });
    expect(faults.map(({ path }) => path).toSorted()).toEqual([
      'colour',
      'parts[0].name',
      'parts[1].name',
      'rate',
      'text',
    ]);
  });

  it.each([[null], ['text'], [3], [[valid]]])('say that %j is no object', (value) => {
    expect(faultsOf(RequestDto, value)).toEqual([{ path: '', code: 'not_object' }]);
  });
});
