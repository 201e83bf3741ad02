import { describe, expect, it } from '@jest/globals';
import { codesInsteadOf, codesOfLines, statedCodes } from './error-codes.js';

describe('the error codes of a text', () => {
  it.each<[string, string[]]>([
    ['{"error":"lease_lost","error_description":"x"}', ['lease_lost']],
    [String.raw`{"log":"{\"error\":\"lease_lost\"}"}`, ['lease_lost']],
    ['https://a.example/b?error=lease_lost&state=x_y', ['lease_lost']],
    ['[lease_lost] of the pump', ['lease_lost']],
    ['OAuth2 error: LEASE_LOST: by peer', ['lease_lost']],
    ['lease_lost: by peer', ['lease_lost']],
    ['(lease_lost) by peer', ['lease_lost']],
    ['ORA-00942: table or view does not exist', ['ora-00942']],
    ['the client_id of grant_type is lost', []],
    ['cannot read a.b_c', []],
  ])('%j: %j', (text, codes) => {
    expect(statedCodes(text).map(({ code }) => code)).toEqual(codes);
  });

  it('hold for the field of JSON beside them', () => {
    const codes = codesOfLines(['  "error": "lease_lost",', '  "error_description": "x"', 'error: y']);
    expect(codes.map((some) => some.map(({ code }) => code))).toEqual([['lease_lost'], ['lease_lost'], []]);
  });

  it.each<[string | undefined, string, string[]]>([
    ['lease_held', 'error=lease_lost', ['lease_lost']],
    ['lease_held', 'error=lease_lost: LEASE_HELD: x', []],
    ['lease_held', 'ORA-00942', []],
    ['ORA-00933', 'ORA-00942', ['ora-00942']],
    ['TS2345', 'ORA-00942', []],
    ['1045', 'error=lease_lost', []],
    [undefined, 'error=lease_lost', []],
  ])('that stand for %s in %j: %j', (own, text, codes) => {
    expect(codesInsteadOf(own, statedCodes(text)).map(({ code }) => code)).toEqual(codes);
  });
});
