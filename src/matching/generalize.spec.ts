import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { checkPattern } from './check-pattern.js';
import { generalize, template } from './generalize.js';
import { groupNames } from './group-names.js';

const compiled = (regex: string) => RE2JS.compile(regex, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);

function capturesOf(regex: string, text: string): Record<string, string> | undefined {
  const matcher = compiled(regex).matcher(text);
  if (!matcher.find()) return undefined;
  return Object.fromEntries(groupNames(regex).map((name) => [name, matcher.group(name)!]));
}

/** An error text, another one of the same error, and what its pattern captures from that. */
const SAME_ERROR: [text: string, other: string, captures: Record<string, string>][] = [
  ["scope 'admin' not registered", "scope 'read:all' not registered", { scope: 'read:all' }],
  ['relation "users" does not exist', 'relation "a b" does not exist', { relation: 'a b' }],
  ['connect ECONNREFUSED 10.0.0.12:5432', 'connect ECONNREFUSED 127.0.0.1:80', { ip: '127.0.0.1', port: '80' }],
  ['listen on fe80::1 failed', 'listen on 2001:db8:0:0:0:0:0:1 failed', { ip: '2001:db8:0:0:0:0:0:1' }],
  ['main.go:42:7: undefined: foo', 'x/y.go:1:2: undefined: foo', { file: 'x/y.go', line: '1', column: '2' }],
  ['(Foo.java:33) rejected the call', '(Bar.java:4) rejected the call', { file: 'Bar.java', line: '4' }],
  ['cannot open /etc/app.conf: denied', String.raw`cannot open C:\app.ini: denied`, { path: String.raw`C:\app.ini` }],
  ['no file src/app/main.ts here', 'no file lib/x.ts here', { file: 'lib/x.ts' }],
  ['GET https://a.example/x?y=1 failed', 'GET http://b.example failed', { url: 'http://b.example' }],
  ['jdbc:mysql://db/a is down', 'jdbc:mysql://other:1/b is down', { url: 'jdbc:mysql://other:1/b' }],
  ['mail to ann@example.com bounced', 'mail to bob@example.org bounced', { email: 'bob@example.org' }],
  ['upstream api.example.com timed out', 'upstream localhost timed out', { host: 'localhost' }],
  ['login refused client_id=abc.1, try again', 'login refused client_id=xyz, try again', { client_id: 'xyz' }],
  ['login refused, user="ann" unknown', 'login refused, user="bob" unknown', { user: 'bob' }],
  ['{"error":"bad_scope","user":"ann"}', '{"error":"bad_scope","user":"bob"}', { user: 'bob' }],
  [
    'request 123e4567-e89b-12d3-a456-426614174000 failed',
    'request 00000000-e89b-12d3-a456-426614174000 failed',
    { request: '00000000-e89b-12d3-a456-426614174000' },
  ],
  [
    '2026-11-22T03:35:20.123Z worker died',
    '2027-01-02 04:05:06,789 UTC worker died',
    { timestamp: '2027-01-02 04:05:06,789 UTC' },
  ],
  ['Nov 22 03:35:20 worker died', 'Jan  2 13:35:20 worker died', { timestamp: 'Jan  2 13:35:20' }],
  ['commit 3fa85f64ab1 not found', 'commit 00c0ffee not found', { commit: '00c0ffee' }],
  ['order 4711 of worker-3 failed', 'order 1 of worker-9 failed', { order: '1', worker: '9' }],
  [
    'HTTP 503 after 3 attempts in 12 ms',
    'HTTP 502 after 4 attempts in 9 ms',
    { status: '502', attempts: '4', duration: '9' },
  ],
  ["cannot load 'cart' of 12MiB", "cannot load 'till' of 9MiB", { value: 'till', size: '9' }],
  ['gateway returned 502 again', 'gateway returned 503 again', {}],
  ['exit after 30s with -1', 'exit after 5s with 2.5', { duration: '5' }],
  [
    'connection "%s" does not exist on line %d',
    'connection "a" does not exist on line 4',
    { connection: 'a', line: '4' },
  ],
  ['<user> may not read {table}', 'ann may not read t1', { user: 'ann', table: 't1' }],
  ['path /a/b.c and /d/e.f differ', 'path /x and /y differ', { path: '/x', path_2: '/y' }],
  ['错误：作用域 “admin” 未注册', '错误：作用域 “read” 未注册', { scope: 'read' }],
  ['端口 8080 已被占用', '端口 443 已被占用', { port: '443' }],
];

describe('generalize', () => {
  it.each(SAME_ERROR)('%s recognizes %s', (text, other, captures) => {
    const { regex, groups } = generalize(text);
    expect(capturesOf(regex, text)).toBeDefined();
    expect(capturesOf(regex, other)).toEqual(captures);
    expect(groups).toEqual(Object.keys(captures));
  });

  it.each([
    ['an error code', 'ORA-00942: table or view does not exist', 'ORA-00943: table or view does not exist'],
    ['the value of a telling key', 'error=invalid_scope now', 'error=invalid_grant now'],
    ['the words of a message in JSON', '{"detail":"Token has no scope"}', '{"detail":"Something else here"}'],
    ['a quoted sentence', 'it says "no such host known"', 'it says "all is well here"'],
    ['names with dots', 'java.io.IOException was thrown', 'java.io.EOFException was thrown'],
    ['an apostrophe', "can't read it, isn't there", "can do it, it's there"],
  ])('keeps %s', (_, text, other) => {
    expect(capturesOf(generalize(text).regex, text)).toBeDefined();
    expect(capturesOf(generalize(text).regex, other)).toBeUndefined();
  });

  it.each([
    ['12345', '12345'],
    ["'invalid_scope'", "'invalid_scope'"],
    ['%s: %s', '%s: %s'],
    ['no 12', 'no 12'],
    ["'bad_grant' 17", String.raw`'bad_grant' \d+`],
  ])('does not let %s match nearly anything', (text, regex) => {
    expect(generalize(text)).toEqual({ regex, groups: [] });
  });

  it('refuses a blank text', () => {
    expect(() => generalize(' \n')).toThrow(RangeError);
  });

  it('lets line breaks and runs of blanks be of any length', () => {
    const { regex } = generalize('bad  request\r\nno   scope');
    expect(capturesOf(regex, 'bad    request\n\n\tno scope')).toEqual({});
  });

  it('matches its own text, not the empty one, and is a pattern that may be saved', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aB1 .:/\\-_"\'`%{}<>[]()=@,;$~\n中：“”'), maxLength: 60 }),
      fc
        .array(fc.constantFrom(...SAME_ERROR.flat().filter((part) => typeof part === 'string')), { maxLength: 3 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text.trim() !== ''),
        (text) => {
          const { regex, groups } = generalize(text);
          expect(checkPattern({ regex }).filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(groupNames(regex)).toEqual(groups);
          expect(compiled(regex).matcher(text).find()).toBe(true);
          expect(compiled(regex).matcher('').find()).toBe(false);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('still matches when a number is another one', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}[,:]?$/);
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, after, one, other) => {
        const { regex } = generalize(`${before} ${one} ${after}`);
        expect(compiled(regex).matcher(`${before} ${other} ${after}`).find()).toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('template', () => {
  it('is the same for lines that differ in their values only', () => {
    expect(template("12:30:01 user 'ann' from 10.0.0.1:99 failed")).toBe(
      template("23:59:59 user 'bob' from 10.9.8.7:1 failed"),
    );
    expect(template('cannot open /etc/x: 13')).toBe('cannot open <path>: <*>');
  });

  it('leaves a text without values as it is', () => {
    expect(template('table or view does not exist\n')).toBe('table or view does not exist\n');
  });
});
