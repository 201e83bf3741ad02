import { expect, it } from '@jest/globals';
import { groupNames } from './group-names.js';
import { PatternSyntaxError } from './regex.js';

it.each<[string, string[]]>([
  ['(?P<scope>\\w+) of (?<client>.*)', ['scope', 'client']],
  ['((?P<outer>a(?P<inner>b))|(?:(?P<other>c)*))', ['outer', 'inner', 'other']],
  ['(a)(?:b)\\(?P<no>', []],
])('the groups of %s are named %j', (regex, names) => {
  expect(groupNames(regex)).toEqual(names);
});

it('names no groups of what is no regex', () => {
  expect(() => groupNames('(?P<name>')).toThrow(PatternSyntaxError);
});
