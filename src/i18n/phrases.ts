import type answer from '../../data/locales/en/answer.json';
import type brief from '../../data/locales/en/brief.json';
import type bulk from '../../data/locales/en/bulk.json';
import type chat from '../../data/locales/en/chat.json';
import type checks from '../../data/locales/en/checks.json';
import type cli from '../../data/locales/en/cli.json';
import type faults from '../../data/locales/en/faults.json';
import type markdown from '../../data/locales/en/markdown.json';
import type outcomes from '../../data/locales/en/outcomes.json';
import type problems from '../../data/locales/en/problems.json';
import type translations from '../../data/locales/en/translations.json';
import type web from '../../data/locales/en/web.json';
import type answerZh from '../../data/locales/zh/answer.json';
import type briefZh from '../../data/locales/zh/brief.json';
import type bulkZh from '../../data/locales/zh/bulk.json';
import type chatZh from '../../data/locales/zh/chat.json';
import type checksZh from '../../data/locales/zh/checks.json';
import type cliZh from '../../data/locales/zh/cli.json';
import type faultsZh from '../../data/locales/zh/faults.json';
import type markdownZh from '../../data/locales/zh/markdown.json';
import type outcomesZh from '../../data/locales/zh/outcomes.json';
import type problemsZh from '../../data/locales/zh/problems.json';
import type translationsZh from '../../data/locales/zh/translations.json';
import type webZh from '../../data/locales/zh/web.json';

/** The English phrases are the list of all phrases, one namespace a file of `data/locales/en`. */
export interface Phrases {
  answer: typeof answer;
  brief: typeof brief;
  bulk: typeof bulk;
  chat: typeof chat;
  checks: typeof checks;
  cli: typeof cli;
  faults: typeof faults;
  markdown: typeof markdown;
  outcomes: typeof outcomes;
  problems: typeof problems;
  translations: typeof translations;
  web: typeof web;
}

type SameKeys<T> = T extends string ? string : { [K in keyof T]: SameKeys<T[K]> };
type Complete<T extends SameKeys<Phrases>> = T;

/** Does not compile while a phrase is missing in Chinese. */
export type ChinesePhrases = Complete<{
  answer: typeof answerZh;
  brief: typeof briefZh;
  bulk: typeof bulkZh;
  chat: typeof chatZh;
  checks: typeof checksZh;
  cli: typeof cliZh;
  faults: typeof faultsZh;
  markdown: typeof markdownZh;
  outcomes: typeof outcomesZh;
  problems: typeof problemsZh;
  translations: typeof translationsZh;
  web: typeof webZh;
}>;

type Paths<T> = T extends string
  ? never
  : { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** `namespace:path`, such as `problems:not_found.detail`. */
export type PhraseKey = { [N in keyof Phrases]: `${N}:${Paths<Phrases[N]>}` }[keyof Phrases];

export const NAMESPACES = [
  'answer',
  'brief',
  'bulk',
  'chat',
  'checks',
  'cli',
  'faults',
  'markdown',
  'outcomes',
  'problems',
  'translations',
  'web',
] as const satisfies (keyof Phrases)[];
