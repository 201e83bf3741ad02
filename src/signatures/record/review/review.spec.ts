import { describe, expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../record.dto.js';
import type { IdentifiedRecord, ItemIds } from '../item-ids.js';
import { nextTranslations, type WrittenBy } from './next-translations.js';
import { putTranslation } from './put-translation.js';
import { isOutdated } from './standing.js';
import { textHash } from './text-hash.js';
import { kindOfText, stablePath } from './text-paths.js';
import { outcomeOf, TRANSITIONS, UNIT_ACTIONS } from './transitions.js';
import { unitsOf } from './units.js';
import { withDecision } from './with-decision.js';

type Changes = Partial<SignatureRecordDto> & Record<string, unknown>;

const record = (changes: Changes = {}) =>
  ({
    id: 'shop/cart',
    signature: 'Cart is locked',
    regex: 'Cart is locked',
    signature_zh: '购物车已锁定',
    workarounds: [{ action: 'Unlock it' }, { action: 'Wait', steps: [{ text: 'Sit down' }] }],
    workarounds_zh: ['解锁', { action: '等待', steps: ['坐下'] }],
    ...changes,
  }) as SignatureRecordDto;
const ids: ItemIds = { workarounds: [{ id: 'A' }, { id: 'B', steps: [{ id: 'S' }] }] };
const stored = (changes: Changes = {}, itemIds = ids): IdentifiedRecord => ({ record: record(changes), itemIds });
const units = (one: IdentifiedRecord, locale = 'zh') => unitsOf(one, [locale]);
const unit = (one: IdentifiedRecord, path: string) => units(one).find((candidate) => candidate.path === path)!;
const reviewed = (one: IdentifiedRecord, path: string): IdentifiedRecord => {
  const { target } = unit(one, path);
  return { ...one, record: withDecision(one.record, unit(one, path), { target, state: 'reviewed', origin: 'human' }) };
};
const translator: WrittenBy = { role: 'translator', isTrusted: false, action: 'save' };
const reviewer: WrittenBy = { role: 'reviewer', isTrusted: true, action: 'save' };

describe('the hash of a text', () => {
  it('is the same for what reads the same', () => {
    expect(textHash('e\u0301\r\nb\r')).toBe(textHash('\u00e9\nb\n'));
    expect(textHash('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
  });
});

describe('paths', () => {
  const graph = {
    transition_graph: { leads_to: ['api/x', { error_id: 'api/x', condition: 'now' }] },
    related: [{ title: 'A', url: 'https://a.test/1' }, { title: 'B' }],
  };
  it.each([
    ['signature', 'signature'],
    ['workarounds[1].steps[0].text', 'workarounds[B].steps[S].text'],
    ['transition_graph.leads_to[0].condition', 'transition_graph.leads_to[api/x].condition'],
    ['transition_graph.leads_to[1].condition', 'transition_graph.leads_to[api/x~2].condition'],
    ['related[0].title', 'related[https://a.test/1].title'],
    ['related[1].title', 'related[1].title'],
  ])('%s is %s by what its items are known by', (path, stable) => {
    expect(stablePath(path, record(graph), ids)).toBe(stable);
  });

  it('tell the kind of text', () => {
    expect(kindOfText('workarounds[1].steps[0].text')).toBe('workarounds.steps.text');
    expect(kindOfText('os_specific["Windows 11"]')).toBe('os_specific');
  });
});

describe('units', () => {
  it('are the texts of a record with their translations', () => {
    expect(units(stored()).map(({ path, target, state, origin }) => [path, target, state, origin])).toEqual([
      ['signature', '购物车已锁定', 'needs_review', 'import'],
      ['workarounds[A].action', '解锁', 'needs_review', 'import'],
      ['workarounds[B].action', '等待', 'needs_review', 'import'],
      ['workarounds[B].steps[S].text', '坐下', 'needs_review', 'import'],
    ]);
  });

  it.each([
    ['ai_generated', 'ai'],
    ['human_verified', 'import'],
    ['mailed', 'import'],
    [undefined, 'import'],
  ])('of the tier %s come from %s', (tier, origin) => {
    expect(unit(stored({ verification_tier: tier }), 'signature').origin).toBe(origin);
  });

  it('are untranslated where the target is missing or says the same as the source', () => {
    const states = (zh: unknown) => unit(stored({ signature_zh: zh }), 'signature').state;
    expect([null, ' ', 'Cart is locked', '购物车'].map(states)).toEqual([
      'untranslated',
      'untranslated',
      'untranslated',
      'needs_review',
    ]);
  });

  it('of code are those with remarks, or with a translation', () => {
    const steps = (code: string, zh?: string) =>
      units(stored({ verify: [{ action: 'Run', command: code }], verify_zh: [{ command: zh }] }))
        .filter(({ field }) => field === 'verify.command')
        .map(({ source }) => source);
    expect(steps('npm ci')).toEqual([]);
    expect(steps('npm ci # installs')).toHaveLength(1);
    expect(steps('npm ci', 'npm ci --zh')).toHaveLength(1);
  });

  it('has none in the language of the record', () => {
    expect(units(stored({ locale: 'zh' }))).toEqual([]);
    expect(units(stored({ locale: 'zh-CN' }))).toEqual([]);
  });

  it('are found again where items of the file were moved by hand', () => {
    const one = reviewed(stored(), 'workarounds[A].action').record;
    const { workarounds, workarounds_zh: texts } = one as unknown as Record<string, unknown[]>;
    const moved = { ...one, workarounds: workarounds!.toReversed(), workarounds_zh: texts!.toReversed() };
    const states = units({ record: moved as SignatureRecordDto, itemIds: {} }).map(({ source, state }) => [
      source,
      state,
    ]);
    expect(states).toContainEqual(['Unlock it', 'reviewed']);
    expect(states).toContainEqual(['Wait', 'needs_review']);
  });

  it('are not reviewed because another text is that has the same translation', () => {
    const workarounds = [
      { id: 'A', action: 'Unlock it' },
      { id: 'B', action: 'Release it' },
    ];
    const { record, itemIds } = stored({ workarounds, workarounds_zh: [{ action: '解锁它' }, { action: '解锁它' }] });
    const one = reviewed({ record, itemIds }, 'workarounds[A].action');
    expect(unit(one, 'workarounds[A].action').state).toBe('reviewed');
    expect(unit(one, 'workarounds[B].action')).toMatchObject({ target: '解锁它', state: 'needs_review' });
  });
});

describe('the table of transitions', () => {
  const states = ['untranslated', 'needs_review', 'reviewed', 'rejected'] as const;
  const roles = ['translator', 'reviewer'] as const;
  const cases = UNIT_ACTIONS.flatMap((action) => states.flatMap((from) => roles.map((by) => ({ action, from, by }))));

  it.each(cases)('has one row for $action from $from by a $by', ({ action, from, by }) => {
    const rows = TRANSITIONS.filter((row) => row.action === action && row.from.includes(from) && row.by.includes(by));
    expect(rows).toHaveLength(1);
    expect(outcomeOf(action, from, by)).toBe(rows[0]!.to);
  });
});

describe('the next version', () => {
  const before = reviewed(stored(), 'workarounds[A].action');
  const next = (changes: Changes, by: WrittenBy, itemIds = ids) => {
    const { record: written, displaced } = nextTranslations(
      before,
      { record: { ...before.record, ...changes }, itemIds },
      by,
    );
    return { written, displaced, at: (path: string) => unit({ record: written, itemIds }, path) };
  };

  it('has the very record where nothing is to be said', () => {
    expect(next({}, translator).written).toEqual(before.record);
    const first = stored();
    expect(nextTranslations(undefined, first, translator).record).toBe(first.record);
  });

  it('keeps a reviewed text from everyone but reviewers', () => {
    const changes = { workarounds_zh: ['开锁', '等待'] };
    const kept = next(changes, translator);
    expect(kept.at('workarounds[A].action')).toMatchObject({ target: '解锁', state: 'reviewed' });
    expect(kept.displaced).toMatchObject([{ path: 'workarounds[A].action', target: '开锁' }]);
    const changed = next(changes, reviewer);
    expect(changed.at('workarounds[A].action')).toMatchObject({
      target: '开锁',
      state: 'needs_review',
      origin: 'human',
    });
    expect(changed.displaced).toEqual([]);
  });

  it('does not let others take a reviewed text away', () => {
    const { at, displaced } = next({ workarounds_zh: undefined }, translator);
    expect(at('workarounds[A].action')).toMatchObject({ target: '解锁', state: 'reviewed' });
    expect(displaced).toEqual([]);
    expect(next({ workarounds_zh: null }, reviewer).at('workarounds[A].action').state).toBe('untranslated');
  });

  it('lets nobody say that something is reviewed who may not', () => {
    const claim = { zh: { ...before.record.review!.zh, signature: { state: 'reviewed' as const } } };
    expect(next({ review: claim }, translator).at('signature').state).toBe('needs_review');
    expect(next({ review: claim }, reviewer).at('signature').state).toBe('reviewed');
    expect(next({ review: undefined }, translator).at('workarounds[A].action').state).toBe('reviewed');
    const first = nextTranslations(undefined, stored({ review: claim }), translator);
    expect(unit({ record: first.record, itemIds: ids }, 'signature').state).toBe('needs_review');
  });

  it('shows a reviewed text whose source has changed as outdated, and one that was never reviewed too', () => {
    const { at } = next(
      { signature: 'Cart was locked', workarounds: [{ action: 'Open it' }, { action: 'Wait' }] },
      translator,
    );
    const [a, signature] = [at('workarounds[A].action'), at('signature')];
    expect([a.state, isOutdated(a, a.sourceHash)]).toEqual(['reviewed', true]);
    expect([signature.state, isOutdated(signature, signature.sourceHash)]).toEqual(['needs_review', true]);
    const b = at('workarounds[B].action');
    expect(isOutdated(b, b.sourceHash)).toBe(false);
  });

  it('moves reviews with the items that they speak of', () => {
    const moved = {
      workarounds: [{ action: 'New' }, ...before.record.workarounds!],
      workarounds_zh: [null, '解锁', '等待'],
    };
    const { written, at } = next(moved, translator, { workarounds: [{ id: 'N' }, ...ids.workarounds!] });
    expect(at('workarounds[A].action')).toMatchObject({ state: 'reviewed', target: '解锁' });
    expect(Object.keys(written.review!.zh!)).toEqual(['workarounds[1].action']);
  });

  it('takes imported texts for no person’s', () => {
    const { at } = next({ signature_zh: '车已锁' }, { ...reviewer, action: 'import' });
    expect(at('signature')).toMatchObject({ state: 'needs_review', origin: 'import' });
  });
});

describe('putting a translation', () => {
  it.each([
    ['signature', { signature_zh: '新' }],
    ['workarounds[0].action', { workarounds_zh: [{ action: '新' }, { action: '等待', steps: ['坐下'] }] }],
    ['workarounds[1].steps[0].text', { workarounds_zh: ['解锁', { action: '等待', steps: [{ text: '新' }] }] }],
    ['gotchas[1].why', { gotchas_zh: [null, { why: '新' }] }],
    ['transition_graph.leads_to[0].condition', { transition_graph_zh: { leads_to: [{ condition: '新' }] } }],
    ['os_specific["Windows 11"]', { os_specific_zh: { 'Windows 11': '新' } }],
  ])('at %s', (place, changes) => {
    expect(putTranslation(record(), place, 'zh', '新')).toEqual({ ...record(), ...changes });
  });

  it('goes where the language is already, whatever it is called there, and takes away what is empty', () => {
    const { signature_zh: _, ...rest } = record() as SignatureRecordDto & { signature_zh: string };
    const one = { ...rest, 'signature_zh-CN': '旧' };
    expect(putTranslation(one, 'signature', 'zh', '')).toMatchObject({ 'signature_zh-CN': null });
  });
});

describe('a decision', () => {
  it('confirms against the source of now, and tells from which the text was made', () => {
    const before = reviewed(stored(), 'signature');
    const changed = nextTranslations(
      before,
      { ...before, record: { ...before.record, signature: 'Cart was locked' } },
      translator,
    );
    const one = { record: changed.record, itemIds: ids };
    const { target, origin } = unit(one, 'signature');
    const confirmed = withDecision(one.record, unit(one, 'signature'), {
      target,
      origin,
      state: 'reviewed',
      madeFrom: unit(one, 'signature').madeFrom,
    });
    const after = unit({ record: confirmed, itemIds: ids }, 'signature');
    expect(after).toMatchObject({ state: 'reviewed', madeFrom: textHash('Cart is locked') });
    expect(isOutdated(after, after.sourceHash)).toBe(false);
  });
});
