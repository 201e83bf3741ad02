import { describe, expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../record/record.dto.js';
import type { StoredSignature } from '../store/stored-signature.js';
import { ObservedTransitions } from './observed-transitions.js';
import { TransitionGraph } from './transition-graph.js';
import { transitionsOf } from './transitions.js';

const stored = (id: string, transition_graph: SignatureRecordDto['transition_graph']) =>
  ({ id, record: { id, signature: id, transition_graph } }) as StoredSignature;

const NOTHING = new ObservedTransitions();

function chain(): TransitionGraph {
  const graph = new TransitionGraph();
  graph.put(stored('a/1', { leads_to: ['a/2'] }));
  graph.put(stored('a/2', { leads_to: [{ error_id: 'a/3' }] }));
  graph.put(stored('a/4', { preceded_by: ['a/3'], frequently_confused_with: ['a/1'] }));
  return graph;
}

it('reads a transition in the direction in which the errors follow each other', () => {
  const { record } = stored('a/1', {
    leads_to: [{ error_id: 'a/2', probability: 0.5 }],
    preceded_by: ['a/0'],
    frequently_confused_with: [{ error_id: 'a/9', distinction: 'd' }],
  });
  expect(transitionsOf(record)).toMatchObject([
    { from: 'a/1', to: 'a/2', kind: 'leads_to', probability: 0.5, stated_by: 'a/1' },
    { from: 'a/0', to: 'a/1', kind: 'leads_to', stated_by: 'a/1' },
    { from: 'a/1', to: 'a/9', kind: 'frequently_confused_with', distinction: 'd', stated_by: 'a/1' },
  ]);
});

describe('around', () => {
  it('goes both ways, also along what only the other record states', () => {
    const { distances, statedBy } = chain().around('a/3', 1, 100, NOTHING);
    expect([...distances]).toEqual([
      ['a/3', 0],
      ['a/2', 1],
      ['a/4', 1],
    ]);
    expect([...statedBy].toSorted()).toEqual(['a/2', 'a/4']);
  });

  it('goes as far as asked, and no id twice', () => {
    expect([...chain().around('a/1', 3, 100, NOTHING).distances.keys()].toSorted()).toEqual([
      'a/1',
      'a/2',
      'a/3',
      'a/4',
    ]);
  });

  it('goes along what was observed too', () => {
    const observed = new ObservedTransitions();
    observed.put('a/1', [{ to: 'b/1', count: 2 }]);
    observed.put('b/0', [{ to: 'a/1', count: 1 }]);
    expect([...chain().around('a/1', 1, 100, observed).distances.keys()].toSorted()).toEqual([
      'a/1',
      'a/2',
      'a/4',
      'b/0',
      'b/1',
    ]);
    observed.put('a/1', []);
    expect([...observed.around('b/1')]).toEqual([]);
  });

  it('says how many ids it left out', () => {
    expect(chain().around('a/1', 1, 2, NOTHING)).toMatchObject({
      distances: new Map([
        ['a/1', 0],
        ['a/2', 1],
      ]),
      more: 1,
    });
  });

  it('forgets what a removed or changed record stated', () => {
    const graph = chain();
    graph.remove('a/4');
    graph.put(stored('a/2', {}));
    expect([...graph.around('a/3', 3, 100, NOTHING).distances.keys()]).toEqual(['a/3']);
  });
});
