import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { CI_RECORDS, ciLog } from './support/ci-log.js';
import { describeOnEachDatabase } from './support/database.js';

const CI_LOG_SIZE = 5 * 2 ** 20;
const RECORDS = [
  {
    id: 'shop/pool-exhausted',
    signature: 'cart pool has no connection left',
    regex: 'cart pool has no connection left',
    transition_graph: { leads_to: [{ error_id: 'shop/checkout-late', probability: 0.8 }] },
    dead_ends: [{ action: 'Restart it with `systemctl restart cart-pool`', why_fails: 'It is full again at once.' }],
    workarounds: [
      { action: 'Raise the limit of {{limit}} in cart.ini', success_rate: 0.9 },
      { action: 'Grow the paging file', success_rate: 0.95, applies_to: { os: 'windows' } },
    ],
  },
  {
    id: 'shop/checkout-late',
    signature: 'checkout was late by 12 s',
    regex: 'checkout was late by (?P<seconds>\\d+) s',
  },
  { id: 'shop/refused', signature: 'gateway refused the card', regex: 'gateway refused the card' },
  { id: 'shop/unpaid', signature: 'order 7 stays unpaid', regex: 'order (?P<order>\\d+) stays unpaid' },
];

describeOnEachDatabase('several errors in one text', ({ open }) => {
  let cairn: TestApp;
  const match = async (text: string, more: object = {}) =>
    (await cairn.call<AnswerDto>('POST', '/v1/match', { text, ...more })).body;

  beforeAll(async () => {
    cairn = await startApp(await open(), { maxText: 8 * 2 ** 20 });
    const records = [...RECORDS, ...CI_RECORDS].map((record) => JSON.stringify(record)).join('\n');
    const { status } = await cairn.call('POST', '/v1/signatures/import', records, {
      'content-type': 'application/x-ndjson',
    });
    expect(status).toBe(200);
  }, 120_000);
  afterAll(() => cairn.close());

  it.each<[string, string, [root: string, why: string, ...followers: string[]][], [number, number][]]>([
    [
      'far from each other are two',
      'ERROR gateway refused the card\nINFO retrying\nERROR checkout was late by 12 s',
      [
        ['shop/refused', 'only'],
        ['shop/checkout-late', 'only'],
      ],
      [
        [1, 1],
        [3, 3],
      ],
    ],
    [
      'of which one leads to the other are one, wherever they stand',
      'ERROR checkout was late by 12 s\nINFO x\nERROR cart pool has no connection left',
      [['shop/pool-exhausted', 'leads_to', 'shop/checkout-late leads_to']],
      [[1, 3]],
    ],
    [
      'of one stack trace are one, the innermost cause first',
      'shop.OrderException: order 7 stays unpaid\n\tat shop.Order.pay(Order.java:1)\nCaused by: shop.GatewayException: gateway refused the card\n\tat shop.Gateway.pay(Gateway.java:2)',
      [['shop/refused', 'innermost', 'shop/unpaid outer']],
      [[1, 3]],
    ],
    [
      'of one stack trace in JSON are one, the innermost cause first',
      JSON.stringify({
        level: 'error',
        stack:
          'shop.OrderException: order 7 stays unpaid\n\tat shop.Order.pay(Order.java:1)\nCaused by: shop.GatewayException: gateway refused the card\n\tat shop.Gateway.pay(Gateway.java:2)',
      }),
      [['shop/refused', 'innermost', 'shop/unpaid outer']],
      [[1, 1]],
    ],
    [
      'of one JSON text are as many as it has',
      JSON.stringify({ errors: [{ message: 'gateway refused the card' }, { message: 'checkout was late by 12 s' }] }),
      [
        ['shop/refused', 'only'],
        ['shop/checkout-late', 'only'],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'on the escaped lines of one JSON text are two',
      JSON.stringify({ log: 'ERROR gateway refused the card\nINFO retrying\nERROR checkout was late by 12 s\n' }),
      [
        ['shop/refused', 'only'],
        ['shop/checkout-late', 'only'],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ])('%s', async (_, text, expected, lines) => {
    const { groups, matches } = await match(text);
    expect(
      groups.map(({ root, why, followers }) => [
        root,
        why,
        ...followers.map((follower) => `${follower.signature_id} ${follower.why}`),
      ]),
    ).toEqual(expected);
    expect(groups.map(({ first_line: first, last_line: last }) => [first, last])).toEqual(lines);
    // Each with an answer of its own, a root before what follows from it.
    const inOrder = groups.flatMap(({ root, followers }) => [root, ...followers.map((one) => one.signature_id)]);
    expect(matches.map(({ signature_id: id }) => id).toSorted()).toEqual(inOrder.toSorted());
    for (const { root, followers } of groups)
      for (const { signature_id: id } of followers) {
        const [before, after] = [root, id].map((one) => matches.find((match) => match.signature_id === one)!);
        expect(before!.score).toBeGreaterThan(after!.score);
      }
  });

  it('say how many followers the limit left out', async () => {
    const text = 'ERROR checkout was late by 12 s\nINFO x\nERROR cart pool has no connection left';
    const { groups, matches } = await match(text, { limit: 1 });
    expect(matches).toHaveLength(1);
    expect(groups).toEqual([
      { root: 'shop/pool-exhausted', why: 'leads_to', followers: [], more: 1, first_line: 1, last_line: 3 },
    ]);
    expect((await match(text)).groups[0]!.more).toBe(0);
  });

  it('give the one failure among hundreds of warnings of a long build first, and what it led to under it', async () => {
    const { matches, groups, more } = await match(ciLog(CI_LOG_SIZE), { limit: 100 });
    expect(groups[0]).toMatchObject({
      root: 'ci/stale-lockfile',
      followers: [{ signature_id: 'ci/exit-code', why: 'leads_to' }],
    });
    expect(matches[0]!.signature_id).toBe('ci/stale-lockfile');
    expect(matches.length + more).toBe(CI_RECORDS.length);
  });

  it('say which dead ends were tried, and which fixes do not apply, in the language of the reader', async () => {
    const text =
      'root@cart:/# systemctl restart cart-pool\nroot@cart:/# tail /var/log/cart.log\nERROR cart pool has no connection left';
    const answer = await match(text, { locale: 'zh' });
    expect(answer.matches[0]!.dead_ends[0]!.tried_line).toBe(1);
    expect(answer.fixes.map(({ not_applicable: why }) => why)).toEqual([null, '适用于 windows 系统，而这里是 linux。']);
    expect((await match(text.slice(text.indexOf('\n')))).matches[0]!.dead_ends[0]!.tried_line).toBeNull();
  });
});
