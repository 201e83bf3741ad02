import type { components } from '@cairn/client';
import type { Argv } from 'yargs';
import { phrase } from '../../terminal-phrase.js';
import type { ArgumentsOf } from '../command.js';
import { withCairn } from '../connect.js';
import { printable, printableJson } from '../printable.js';
import { translationOptions } from './options.js';

export const statisticsOptions = (args: Argv) =>
  args.options(translationOptions).example('$0 translations stats', phrase('translations:example_stats'));

export async function showStatistics({ to, json, ...args }: ArgumentsOf<typeof statisticsOptions>): Promise<void> {
  await withCairn(args, async (api) => {
    const params = { path: { target: to } };
    const { data: statistics } = await api.GET('/v1/translations/{target}/statistics', { params });
    if (json) return console.log(printableJson(statistics, 2));
    console.log(`\t${phrase('translations:stats_head')}`);
    console.log(lineOf(phrase('translations:all'), statistics.total));
    for (const domain of statistics.domains)
      console.log(lineOf(printable(domain.name ?? phrase('translations:no_domain')), domain));
  });
}

function lineOf(name: string, counts: components['schemas']['UnitCountsDto']): string {
  const { units, words, reviewed, needs_review, untranslated, rejected, outdated, ai_unreviewed, failing } = counts;
  const numbers = [units, words, reviewed, needs_review, untranslated, rejected, outdated, ai_unreviewed, failing];
  return [name, ...numbers].join('\t');
}
