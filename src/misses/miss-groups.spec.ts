import { describe, expect, it } from '@jest/globals';
import { errorMessages } from './error-messages.js';
import { MAX_GROUPS, MissGroups } from './miss-groups.js';

const at = new Date('2026-03-02T09:00:00Z');

function grouped(texts: string[]): Record<string, number> {
  const groups = new MissGroups();
  for (const text of texts) groups.add(errorMessages(text), at);
  return Object.fromEntries([...groups.take()].map(([{ words }, { count }]) => [words.join(''), count]));
}

describe('groups of misses', () => {
  it.each([
    ['values', ['Cart 4711 is locked', 'Cart 9 is locked'], { 'Cart <*> is locked': 2 }],
    ['hosts and addresses', ['no route to 10.0.3.8:80', 'no route to 127.0.0.1:443'], { 'no route to <*>:<*>': 2 }],
    [
      'names without quotes',
      ['user alice was not found', 'user bob was not found', 'user carol was not found'],
      { 'user <*> was not found': 3 },
    ],
    ['Chinese', ['用户 张伟 的订单 17 不存在', '用户 李娜 的订单 4 不存在'], { '用户 <*> 的订单 <*> 不存在': 2 }],
    [
      'log formats',
      [
        '2026-03-02T09:00:00Z ERROR Cart 1 is locked',
        '[ERROR] Cart 2 is locked',
        '{"level":"error","msg":"Cart 3 is locked"}',
      ],
      { 'Cart <*> is locked': 3 },
    ],
  ])('are of texts that differ in %s', (_, texts, expected) => {
    expect(grouped(texts)).toEqual(expected);
  });

  it.each([
    ['codes', ['login was refused with invalid_scope', 'login was refused with invalid_grant']],
    ['classes', ['bean threw an IOException while starting', 'bean threw an EOFException while starting']],
    ['most words', ['user alice was not found', 'role admin could not load']],
  ])('are apart for texts that differ in %s', (_, texts) => {
    expect(Object.values(grouped(texts))).toEqual([1, 1]);
  });

  it('count each error of a text once, and only what tells of one', () => {
    const text =
      'INFO starting\nERROR Cart 1 is locked\nERROR Cart 2 is locked\nERROR disk is full\nINFO bye\nINFO done';
    expect(grouped([text])).toEqual({ 'Cart <*> is locked': 1, 'disk is full': 1 });
  });

  it.each(['hello', '你好', 'The quick brown fox', 'hello\nand thank you', '谢谢大家'])(
    'are not made of %j',
    (text) => {
      expect(grouped([text])).toEqual({});
    },
  );

  it.each(['Cart is locked', 'disk full', 'no lease', 'E1101', '订单已关闭', 'ORA-00060', 'conflict with recovery'])(
    'are made of %j, which has no word of errors',
    (text) => {
      expect(grouped([text])).not.toEqual({});
    },
  );

  it('show a masked sample', () => {
    const groups = new MissGroups();
    groups.add(errorMessages('login of ann@mail.test with password=hunter2 failed'), at);
    expect([...groups.take().values()]).toEqual([
      { count: 1, firstSeen: at, lastSeen: at, sample: 'login of {email} with password={secret} failed' },
    ]);
  });

  it('take back what could not be written, beside what came since', () => {
    const groups = new MissGroups();
    groups.add(errorMessages('Cart 1 is locked'), at);
    const taken = groups.take();
    const later = new Date(+at + 1_000);
    groups.add(errorMessages('Cart 2 is locked'), later);
    groups.giveBack(taken);
    expect([...groups.take().values()]).toEqual([
      { count: 2, firstSeen: at, lastSeen: later, sample: 'Cart 2 is locked' },
    ]);
  });

  it('stay bounded, and keep what was seen last', () => {
    const groups = new MissGroups();
    const word = (n: number) =>
      String.fromCodePoint(97 + (n % 26), 97 + (Math.floor(n / 26) % 26), 97 + Math.floor(n / 676));
    for (let n = 0; n < 3 * MAX_GROUPS; n++) groups.add(errorMessages(`${word(n)} failed`), at);
    expect(groups.size).toBe(2 * MAX_GROUPS);
    expect([...groups.take().values()].at(-1)!.sample).toBe(`${word(3 * MAX_GROUPS - 1)} failed`);
  });
});
