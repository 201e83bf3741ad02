import { expect, it } from '@jest/globals';
import { merge } from './merge.js';

const waiting = (target: string) => ({ target, state: 'needs_review' as const });
const reviewed = (target: string) => ({ target, state: 'reviewed' as const });
const none = { target: '', state: 'untranslated' as const };

it.each([
  ['nothing changed', waiting('甲'), waiting('甲'), waiting('甲'), 'unchanged', 'unchanged'],
  ['line ends changed', waiting('甲\r\n乙'), waiting('甲\n乙'), waiting('甲\n乙'), 'unchanged', 'unchanged'],
  ['only the file changed', waiting('乙'), waiting('甲'), waiting('甲'), 'applied', 'applied'],
  ['only Cairn changed', waiting('甲'), waiting('甲'), waiting('乙'), 'kept', 'kept'],
  ['both changed alike', waiting('乙'), waiting('甲'), waiting('乙'), 'unchanged', 'unchanged'],
  ['both changed', waiting('丙'), waiting('甲'), waiting('乙'), 'conflict', 'conflict'],
  ['the file translates', waiting('甲'), none, none, 'applied', 'applied'],
  ['both translate', waiting('甲'), none, waiting('乙'), 'conflict', 'conflict'],
  ['the file is empty', none, waiting('甲'), waiting('甲'), 'unchanged', 'unchanged'],
  ['the file is empty, Cairn is not', none, none, waiting('甲'), 'kept', 'kept'],
  ['the file changes what is reviewed', waiting('乙'), reviewed('甲'), reviewed('甲'), 'suggested', 'applied'],
  ['the file reviews', reviewed('甲'), waiting('甲'), waiting('甲'), 'unchanged', 'approved'],
  ['the file translates and reviews', reviewed('甲'), none, none, 'applied', 'approved'],
  [
    'the file was reviewed when Cairn took that back',
    reviewed('甲'),
    reviewed('甲'),
    waiting('甲'),
    'unchanged',
    'unchanged',
  ],
  ['no export is known, nothing translated', waiting('甲'), undefined, none, 'applied', 'applied'],
  ['no export is known, translated', waiting('甲'), undefined, waiting('乙'), 'conflict', 'conflict'],
  ['no export is known, reviewed alike', reviewed('甲'), undefined, waiting('甲'), 'unchanged', 'unchanged'],
] as const)('%s', (_, file, base, current, byTranslator, byReviewer) => {
  expect([merge(file, base, current, false), merge(file, base, current, true)]).toEqual([byTranslator, byReviewer]);
});
