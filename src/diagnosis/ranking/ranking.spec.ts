import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LivePatterns } from '../../patterns/live-patterns.js';
import type { SignatureRecordDto } from '../../signatures/record/record.dto.js';
import { patternsOf } from '../../signatures/store/stored-signature.js';
import { calibrated } from './calibration.js';
import type { Candidate } from './evidence.js';
import { LogLines } from '../text/log-lines.js';
import { rank, type Ranking } from './ranking.js';
import { recognizeSystems, type Asked } from '../systems/systems.js';

const record = (id: string, regex: string, more: Partial<SignatureRecordDto> = {}): SignatureRecordDto => ({
  id: `test/${id}`,
  signature: regex,
  regex,
  ...more,
});

function candidatesIn(text: string, records: SignatureRecordDto[]): Candidate[] {
  const patterns = new LivePatterns();
  for (const one of records) patterns.put(one.id, patternsOf(one));
  return patterns.match(text).matches.map((match) => {
    const found = records.find(({ id }) => id === match.signatureId)!;
    return { id: found.id, record: found, match };
  });
}

function rankCandidates(text: string, candidates: Candidate[], asked: Asked = {}): Ranking {
  const known = candidates.map((one) => ({
    record: one.record,
    matched: one.match.spans.map(({ pattern }) => one.match.patterns[pattern]!),
  }));
  const systems = recognizeSystems(text, known, asked);
  return rank(candidates, { text, lines: new LogLines(text), systems, today: '2026-11-22' });
}

const rankText = (text: string, records: SignatureRecordDto[], asked?: Asked) =>
  rankCandidates(text, candidatesIn(text, records), asked);
const ids = (ranked: { id: string }[]) => ranked.map(({ id }) => id.replace('test/', ''));

describe('the order of matches', () => {
  it.each<[string, string, SignatureRecordDto[], Asked, string]>([
    [
      'more fixed text first',
      'ERROR: scope admin is not registered for client web (invalid_scope)',
      [record('code', 'invalid_scope'), record('sentence', 'scope (?P<scope>\\S+) is not registered for client')],
      {},
      'sentence',
    ],
    [
      'rare words before common ones of the same length',
      'ERROR: file not found in list\nERROR: zygote is misaligned',
      [record('common', 'file not found in list'), record('rare', 'zygote is misaligned')],
      {},
      'rare',
    ],
    [
      'an error before normal operation',
      '10:00:01 INFO retrying after quota exhausted\n10:00:02 ERROR lease renewal skipped',
      [record('normal', 'retrying after quota exhausted'), record('error', 'renewal skipped')],
      {},
      'error',
    ],
    [
      'what says nothing of how it went before warnings, where the log tells of a failure',
      `${'##[warning]volume of the tenant is nearly exhausted again (DISK-2041)\n'.repeat(400)}cart is frozen\n##[error]Process completed with exit code 1.`,
      [
        record('warning', 'volume of the tenant is nearly exhausted again \\(DISK-2041\\)'),
        record('plain', 'cart is frozen'),
      ],
      {},
      'plain',
    ],
    [
      'the surest where the log tells of no failure',
      'WARN volume of the tenant is nearly exhausted again (DISK-2041)\ncart is frozen\n',
      [
        record('warning', 'volume of the tenant is nearly exhausted again \\(DISK-2041\\)'),
        record('plain', 'cart is frozen'),
      ],
      {},
      'warning',
    ],
    [
      'the innermost cause before the exceptions around it',
      'java.lang.RuntimeException: checkout failed badly\n\tat a.B(C.java:1)\nCaused by: java.net.ConnectException: gateway is gone\n\tat a.D(E.java:2)',
      [record('outer', 'checkout failed badly'), record('inner', 'gateway is gone')],
      {},
      'inner',
    ],
    [
      'the message of an exception before its name',
      'org.example.shop.CheckoutFailedException: cart is frozen until noon\n\tat a.B(C.java:1)',
      [
        record('name', 'org\\.example\\.shop\\.CheckoutFailedException'),
        record('message', 'cart is frozen until noon'),
      ],
      {},
      'message',
    ],
    [
      'the first failure before its followers',
      'ERROR widget alpha broken\nERROR widget omega broken',
      [record('follower', 'widget omega broken'), record('first', 'widget alpha broken')],
      {},
      'first',
    ],
    [
      "the caller's product before others",
      'ERROR widget alpha broken, widget omega broken',
      [
        record('b', 'widget omega broken', { patterns: [{ regex: 'omega broken', product: 'Okta' }] }),
        record('a', 'widget alpha broken', { patterns: [{ regex: 'widget alpha broken', product: 'Auth0' }] }),
      ].map((one) => ({ ...one, regex: undefined })),
      { product: 'okta' },
      'b',
    ],
    [
      'the trusted record before the doubtful one',
      'ERROR widget alpha broken',
      [
        record('doubtful', 'widget alpha broken', { confidence: 0.3, verification_tier: 'ai_generated' }),
        record('trusted', 'widget alpha broken', {
          confidence: 0.9,
          verification_tier: 'verified',
          evidence_count: 30,
        }),
      ],
      {},
      'trusted',
    ],
  ])('%s', (_, text, records, asked, first) => {
    const { matches, weak } = rankText(text, records, asked);
    expect(matches).toHaveLength(2);
    expect(weak).toEqual([]);
    expect(ids(matches)[0]).toBe(first);
    expect(matches[0]!.score).toBeGreaterThan(matches[1]!.score);
  });

  it('does not depend on the order in which they were found', () => {
    const text = 'ERROR alpha widget broken: invalid_scope\nINFO quota exhausted\nERROR alpha widget broken: TS2345';
    const candidates = candidatesIn(text, [
      record('a', 'alpha widget broken'),
      record('b', 'widget broken'),
      record('c', 'invalid_scope'),
      record('d', 'quota exhausted'),
      record('e', 'TS2345'),
      record('f', 'alpha widget broken'),
      record('g', 'error'),
    ]);
    expect(candidates).toHaveLength(7);
    const expected = rankCandidates(text, candidates);
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: 7 }), (shuffled) => {
        expect(rankCandidates(text, shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('of equals is that of their ids, and they say that they are tied', () => {
    const records = ['b', 'a', 'c'].map((id) => record(id, 'alpha widget broken'));
    const { matches } = rankText('alpha widget broken, TS2345', [...records, record('z', 'TS2345')]);
    expect(ids(matches.filter(({ tied }) => tied))).toEqual(['a', 'b', 'c']);
    expect(matches.find(({ id }) => id === 'test/z')!.tied).toBe(false);
  });
});

describe('a match inside a more specific one', () => {
  const sentence = record('sentence', 'requires scope \\w+ of the realm');

  it('stands under it', () => {
    const { matches } = rankText('requires scope admin of the realm', [record('word', 'requires scope'), sentence]);
    expect(ids(matches)).toEqual(['sentence']);
    expect(ids(matches[0]!.also)).toEqual(['word']);
  });

  it('stands beside it when it occurs elsewhere too', () => {
    const text = 'requires scope admin of the realm\nrequires scope';
    const { matches } = rankText(text, [record('word', 'requires scope'), sentence]);
    expect(ids(matches)).toEqual(['sentence', 'word']);
  });

  it('goes to the outermost, and the same text is inside nobody', () => {
    const { matches } = rankText('Token: requires scope admin of the realm', [
      record('all', 'Token: requires scope \\w+ of the realm'),
      record('all-too', 'Token: requires scope \\w+ of the realm'),
      sentence,
      record('word', 'requires scope'),
    ]);
    expect(ids(matches)).toEqual(['all', 'all-too']);
    expect(ids(matches.flatMap(({ also }) => also)).toSorted()).toEqual(['sentence', 'word']);
  });
});

it('a match of too little text is weak, never among the others and never lost', () => {
  const { matches, weak } = rankText('ERROR: page not found, invalid_scope', [
    record('weak', 'not found'),
    record('strong', 'invalid_scope'),
  ]);
  expect(ids(matches)).toEqual(['strong']);
  expect(ids(weak)).toEqual(['weak']);
});

it('a score is read from the weighted mean of its reasons', () => {
  const text = '2026-01-01 ERROR Keycloak 26: scope admin is not registered (invalid_scope)';
  const { matches } = rankText(text, [record('a', 'scope \\w+ is not registered'), record('b', 'invalid_scope')]);
  for (const { score, reasons } of matches) {
    const sum = reasons.reduce((total, { value, weight }) => total + value * weight, 0);
    expect(reasons.map(({ part }) => part)).not.toContain('order');
    expect(score).toBeCloseTo(calibrated(sum), 3);
    expect(reasons.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1);
    for (const { value } of reasons) expect(value >= 0 && value <= 1).toBe(true);
  }
});

it.each([
  [
    'it follows from another',
    'RuntimeException: checkout of the tenant cart stopped amid voucher ledger settlement\nCaused by: ConnectException: gateway is gone\n',
    record('lower', 'checkout of the tenant cart stopped amid voucher ledger settlement'),
    'answer:reasons.order.follows',
  ],
  [
    'it only warns',
    'WARN quota of the tenant exhausted twice already\nERROR gateway is gone\n',
    record('lower', 'quota of the tenant exhausted twice already'),
    'answer:reasons.order.calm',
  ],
])('a reason says why a score is below another: %s', (_, text, lower, note) => {
  const { matches } = rankText(text, [record('upper', 'gateway is gone'), lower]);
  expect(ids(matches)).toEqual(['upper', 'lower']);
  const [upper, below] = matches;
  const order = below!.reasons.find(({ part }) => part === 'order')!;
  expect(order).toMatchObject({ weight: 0, note, params: { other: 'test/upper' } });
  expect(order.value).toBeGreaterThan(upper!.score);
  expect(below!.score).toBeCloseTo(upper!.score - 0.001);
});

describe('of a message, all is explained', () => {
  it.each([
    [
      'after time, level, thread and logger',
      '2026-01-01 10:00:00,114 ERROR [http-1] o.e.shop.CartService - cart is frozen',
    ],
    ['after a level in Chinese', '致命错误：cart is frozen'],
  ])('%s', (_, text) => {
    const { matches } = rankText(text, [record('a', 'cart is frozen')]);
    expect(matches[0]!.coverage).toBe(1);
  });

  it('but its value, which counts no more when it is long', () => {
    const regex = 'could not open the cart "[^"]*"';
    const [short, long] = ['/srv/carts/1.json', '/srv/shop/production/data/carts/2026/frozen.json'].map(
      (path) => rankText(`ERROR could not open the cart "${path}"`, [record('a', regex)]).matches[0]!.coverage,
    );
    expect(long).toBeCloseTo(short!, 1);
    expect(long).toBeGreaterThan(0.75);
  });

  it('of the part before a colon, with or without the colon', () => {
    const message = 'could not close the stream: the device that it was written to is gone for good';
    const text = JSON.stringify({ message, stack: message });
    const { matches } = rankText(text, [
      record('without', 'could not close the stream'),
      record('with', 'could not close the stream: .*'),
    ]);
    expect(matches.map(({ coverage }) => coverage)).toEqual([expect.closeTo(0.7), expect.closeTo(0.7)]);
  });
});
