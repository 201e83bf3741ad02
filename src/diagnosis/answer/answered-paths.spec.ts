import { expect, it } from '@jest/globals';
import { answeredPaths } from './answered-paths.js';

it('languages stand at the places that their texts have in the answer', () => {
  const locales = {
    root_cause: 'en',
    'workarounds[0].action': 'en',
    'workarounds[2].steps[1].text': 'de',
    'transition_graph.leads_to[0].condition': 'en',
    'related[0].title': 'en',
    'os_specific.linux': 'en',
  };
  expect(answeredPaths(locales, 'en', [2, 1, 0])).toEqual({
    root_cause: 'en',
    'workarounds[2].action': 'en',
    'workarounds[0].steps[1].text': 'de',
    'leads_to[0].condition': 'en',
  });
});

it('code has no language of its own, but that of its translation', () => {
  const locales = { 'workarounds[0].steps[0].code': 'en', 'verify[0].command': 'en', 'verify[1].command': 'zh' };
  expect(answeredPaths(locales, 'en', [0])).toEqual({ 'verify[1].command': 'zh' });
});
