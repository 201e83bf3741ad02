import { phrase } from '../../terminal-phrase.js';
import type { Command } from '../command.js';
import { checkOptions, checkTranslations } from './check.js';
import { exportOptions, exportTranslations } from './export.js';
import { importOptions, importTranslations } from './import.js';
import { showStatistics, statisticsOptions } from './stats.js';

/** `cairn translations export|import|check|stats`. */
export const translationsCommand: Command = (cli) =>
  cli.command('translations', phrase('translations:describe'), (args) =>
    args
      .command('export', phrase('translations:export'), exportOptions, exportTranslations)
      .command('import <paths..>', phrase('translations:import'), importOptions, importTranslations)
      .command('check', phrase('translations:check'), checkOptions, checkTranslations)
      .command('stats', phrase('translations:stats'), statisticsOptions, showStatistics)
      .demandCommand(1, phrase('translations:no_command'))
      .example('$0 translations export --filter state=needs_review -o zh.xlf', phrase('translations:example_export'))
      .example('$0 translations import zh.xlf', phrase('translations:example_import')),
  );
