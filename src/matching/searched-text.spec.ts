import { expect, it } from '@jest/globals';
import { StepBudgetExhausted } from './metered-text.js';
import { SearchedText } from './searched-text.js';

it('tells which literals a text has, and is paid once for each that it was asked for', () => {
  const text = new SearchedText(`${'-'.repeat(4000)} one two`);
  const steps = { left: 10_000 };
  const spent = () => 10_000 - steps.left;
  expect(text.fulfils({ all: ['one', { any: ['three', 'two'] }] }, steps)).toBe(true);
  const ofThree = spent();
  expect(ofThree).toBe(3 * Math.ceil(text.text.length / 4));
  expect(text.fulfils({ any: ['three', { all: ['two', 'one'] }] }, steps)).toBe(true);
  expect(text.fulfils('three', steps)).toBe(false);
  expect(spent()).toBe(ofThree);
  expect(text.fulfils({ all: [] }, { left: 0 })).toBe(true);
});

it('stops when the steps are spent', () => {
  const text = new SearchedText('x'.repeat(4000));
  expect(() => text.fulfils({ any: ['a', 'b', 'c'] }, { left: 2500 })).toThrow(StepBudgetExhausted);
});
