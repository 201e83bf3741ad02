import { describe, expect, it } from '@jest/globals';
import {
  assignItemIds,
  duplicateIdFaults,
  realignLocalizedLists,
  withItemIds,
  type IdentifiedRecord,
} from './item-ids.js';
import type { SignatureRecordDto } from './record.dto.js';

const least: SignatureRecordDto = { id: 'api/x', signature: 'x', regex: 'x' };
const record = (more: object): SignatureRecordDto => ({ ...least, ...more });
const actions = (...list: string[]) => record({ workarounds: list.map((action) => ({ action })) });

/** n1, n2, … */
function counting(): () => string {
  let count = 0;
  return () => `n${++count}`;
}

function identified(version: SignatureRecordDto): IdentifiedRecord {
  let count = 0;
  return { record: version, itemIds: assignItemIds(version, undefined, () => `o${++count}`) };
}

const idsOf = (previous: SignatureRecordDto, next: SignatureRecordDto) =>
  (assignItemIds(next, identified(previous), counting()).workarounds ?? []).map(({ id }) => id);

describe('new item ids', () => {
  it('stand in the shape of the lists that have them', () => {
    const version = record({
      patterns: [{ regex: 'p' }],
      workarounds: [{ action: 'a', steps: [{ text: 's' }, { text: 't' }] }],
      related: [{ title: 't', id: 'api/y' }],
      tags: ['t'],
      gotchas: [],
    });
    expect(assignItemIds(version, undefined, counting())).toEqual({
      patterns: [{ id: 'n1' }],
      workarounds: [{ id: 'n2', steps: [{ id: 'n3' }, { id: 'n4' }] }],
      gotchas: [],
    });
  });

  it('are none that the record or its previous version has', () => {
    const given = ['o1', 'mine', 'n', 'n', 'm'];
    const next = record({ workarounds: [{ action: 'b' }, { action: 'c', id: 'mine' }], verify: [{ action: 'd' }] });
    const ids = assignItemIds(next, identified(record({ gotchas: [{ text: 'g' }] })), () => given.shift()!);
    expect(ids).toEqual({ workarounds: [{ id: 'n' }, { id: 'mine' }], verify: [{ id: 'm' }] });
  });
});

describe('an item of the next version', () => {
  it.each<[string, string[], string[], string[]]>([
    ['keeps its id', ['a', 'b'], ['a', 'b'], ['o1', 'o2']],
    ['keeps it when moved', ['a', 'b', 'c'], ['c', 'a', 'b'], ['o3', 'o1', 'o2']],
    ['keeps it when another is inserted before', ['a', 'b'], ['x', 'a', 'b'], ['n1', 'o1', 'o2']],
    ['keeps it when another is removed', ['a', 'b'], ['b'], ['o2']],
    ['keeps it when edited in place', ['a', 'b'], ['a', 'B'], ['o1', 'o2']],
    ['does not take the id of one that moved', ['a', 'b'], ['b', 'x'], ['o2', 'n1']],
    ['takes a place only when nothing has its text', ['a', 'b'], ['b', 'a2', 'a'], ['o2', 'n1', 'o1']],
    ['shares no id with its equal', ['a', 'a'], ['a', 'a', 'a'], ['o1', 'o2', 'n1']],
  ])('%s', (_, previous, next, ids) => {
    expect(idsOf(actions(...previous), actions(...next))).toEqual(ids);
  });

  it('is known by all of its content before its main text, and by that before its place', () => {
    const previous = record({ workarounds: [{ action: 'a', how: '1' }, { action: 'a', how: '2' }, { action: 'z' }] });
    const next = record({ workarounds: [{ action: 'q' }, { action: 'z', how: 'new' }, { how: '2', action: 'a' }] });
    expect(idsOf(previous, next)).toEqual(['o1', 'o3', 'o2']);
  });

  it('with an empty main text is known by its place', () => {
    const previous = record({
      workarounds: [
        { action: '', how: '1' },
        { action: '', how: '2' },
      ],
    });
    const next = record({
      workarounds: [
        { action: '', how: '1!' },
        { action: '', how: '2!' },
      ],
    });
    expect(idsOf(previous, next)).toEqual(['o1', 'o2']);
  });

  it('keeps a stated id, which no other item may then continue', () => {
    const next = record({ workarounds: [{ action: 'b', id: 'o1' }, { action: 'a' }, { action: 'c', id: 'mine' }] });
    expect(idsOf(actions('a', 'b'), next)).toEqual(['o1', 'o2', 'mine']);
  });

  it('keeps the ids of its steps wherever it goes', () => {
    const previous = record({ workarounds: [{ action: 'a' }, { action: 'b', steps: [{ text: 's' }, { text: 't' }] }] });
    const next = record({ workarounds: [{ action: 'b', steps: [{ text: 't' }, { text: 'new' }] }, { action: 'a' }] });
    expect(identified(previous).itemIds.workarounds).toEqual([
      { id: 'o1' },
      { id: 'o2', steps: [{ id: 'o3' }, { id: 'o4' }] },
    ]);
    expect(assignItemIds(next, identified(previous), counting()).workarounds).toEqual([
      { id: 'o2', steps: [{ id: 'o4' }, { id: 'n1' }] },
      { id: 'o1' },
    ]);
  });
});

describe('a record with its item ids', () => {
  it('has them in its items, steps included, and nowhere else', () => {
    const version = record({
      workarounds: [
        { action: 'a', steps: [{ text: 's' }] },
        { action: 'b', id: 'mine' },
      ],
      tags: ['t'],
    });
    const withIds = withItemIds(version, identified(version).itemIds);
    expect(withIds).toEqual({
      ...version,
      workarounds: [
        { id: 'o1', action: 'a', steps: [{ id: 'o2', text: 's' }] },
        { action: 'b', id: 'mine' },
      ],
    });
    expect(version.workarounds![0]).not.toHaveProperty('id');
  });

  it('can be read back with the same ids', () => {
    const version = actions('a', 'b');
    const { itemIds } = identified(version);
    expect(assignItemIds(withItemIds(version, itemIds), undefined, counting())).toEqual(itemIds);
  });

  it('is not made from ids of another version', () => {
    expect(() => withItemIds(actions('a', 'b'), identified(actions('a')).itemIds)).toThrow(RangeError);
  });
});

describe('a stated id', () => {
  it('may stand once in a record, steps included', () => {
    const steps = [{ text: 's', id: 'i' }];
    const faults = duplicateIdFaults({ dead_ends: [{ id: 'i' }, { id: 'k' }], workarounds: [{ id: 'j', steps }] });
    expect(faults).toEqual([
      { path: 'dead_ends[0].id', code: 'duplicate_item_id', params: { id: 'i', first: 'workarounds[0].steps[0].id' } },
    ]);
  });

  it('may be that of a related record any number of times', () => {
    expect(duplicateIdFaults({ related: [{ id: 'a/b' }, { id: 'a/b' }] })).toEqual([]);
  });
});

describe('a localized list that was left alone', () => {
  const translated = (list: unknown[], twin: unknown) => record({ workarounds: list, workarounds_zh: twin });
  const item = (action: string) => ({ action });
  const [a, b, c, x] = ['a', 'b', 'c', 'x'].map(item) as [object, object, object, object];

  it.each<[string, unknown[], unknown[], unknown[], unknown[]]>([
    ['follows moved items', [a, b, c], ['甲', '乙', '丙'], [c, a, b], ['丙', '甲', '乙']],
    ['has null for an inserted item', [a, b], ['甲', '乙'], [x, a, b], [null, '甲', '乙']],
    ['loses what translates a removed item', [a, b], ['甲', '乙'], [b], ['乙']],
    ['grows by nothing when items are added at the end', [a], ['甲'], [a, b], ['甲']],
    ['stays with an item edited in place', [a, b], ['甲', '乙'], [a, x], ['甲', '乙']],
    ['may be shorter than its source', [a, b, c], ['甲'], [c, b, a], [null, null, '甲']],
    ['keeps its nulls', [a, b], [null, '乙'], [b, a], ['乙', null]],
    [
      'takes its steps along',
      [a, { ...b, steps: [{ text: 's' }, { text: 't' }] }],
      [null, { action: '乙', steps: ['一', { text: '二' }] }],
      [{ ...b, steps: [{ text: 't' }, { text: 's' }] }, a],
      [{ action: '乙', steps: [{ text: '二' }, '一'] }, null],
    ],
  ])('%s', (_, source, twin, nextSource, nextTwin) => {
    const next = realignLocalizedLists(identified(translated(source, twin)), translated(nextSource, twin));
    expect(next).toEqual(translated(nextSource, nextTwin));
  });

  it('follows items by their ids even when their texts change on the way', () => {
    const previous = identified(translated([a, b], ['甲', '乙']));
    const moved = [
      { id: 'o2', action: 'B' },
      { id: 'o1', action: 'A' },
    ];
    expect(realignLocalizedLists(previous, translated(moved, ['甲', '乙']))).toEqual(translated(moved, ['乙', '甲']));
  });

  it('follows transitions by the record that they lead to', () => {
    const graph = (list: unknown[], twin: unknown[]) =>
      record({ transition_graph: { leads_to: list }, transition_graph_zh: { leads_to: twin } });
    const previous = identified(graph(['a/a', { error_id: 'a/b', condition: 'c' }], ['甲', { condition: '乙' }]));
    const next = [{ error_id: 'a/b', condition: 'C' }, 'a/c', { error_id: 'a/a' }];
    expect(realignLocalizedLists(previous, graph(next, ['甲', { condition: '乙' }]))).toEqual(
      graph(next, [{ condition: '乙' }, null, '甲']),
    );
  });

  it('follows related pages, which have no ids of their own', () => {
    const related = (list: unknown[], twin: unknown[]) => record({ related: list, related_zh: twin });
    const [one, two] = [{ title: 'one' }, { title: 'two', id: 'a/b' }];
    expect(
      realignLocalizedLists(identified(related([one, two], ['一', '二'])), related([two, one], ['一', '二'])),
    ).toEqual(related([two, one], ['二', '一']));
  });
});

describe('a localized list', () => {
  it('that was itself changed stays as it is', () => {
    const previous = identified(
      record({ workarounds: [{ action: 'a' }, { action: 'b' }], workarounds_zh: ['甲', '乙'] }),
    );
    const next = record({ workarounds: [{ action: 'b' }, { action: 'a' }], workarounds_zh: ['乙', '新'] });
    expect(realignLocalizedLists(previous, next)).toEqual(next);
  });

  it('whose source was not changed stays as it is, too long or not', () => {
    const previous = record({ workarounds: [{ action: 'a' }], workarounds_zh: ['甲', null, '多'] });
    const next = { ...previous, confidence: 0.5 };
    expect(realignLocalizedLists(identified(previous), next)).toEqual(next);
  });
});
