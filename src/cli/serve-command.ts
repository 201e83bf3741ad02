import { readConfig } from '../config.js';
import { phrase } from '../terminal-phrase.js';
import { CliError } from './cli-error.js';
import type { Command } from './command.js';

const MAX_WORKERS = 64;

/** `cairn serve`: what `npm start` does, in one process or in several. */
export const serveCommand: Command = (cli) =>
  cli.command(
    'serve',
    phrase('cli:serve.describe'),
    (args) =>
      args
        .option('workers', { type: 'number', default: 1, requiresArg: true, describe: phrase('cli:serve.workers') })
        .example('$0 serve', phrase('cli:serve.example'))
        .example('PORT=8080 CAIRN_AUTH=token $0 serve', phrase('cli:serve.example_settings'))
        .example('DATABASE_URL=postgres://db/cairn $0 serve --workers 4', phrase('cli:serve.example_workers')),
    async ({ workers }) => {
      if (!Number.isInteger(workers) || workers < 1 || workers > MAX_WORKERS)
        throw new CliError(phrase('cli:serve.bad_workers', { most: MAX_WORKERS }));
      if (workers > 1) {
        const config = readConfig();
        // An embedded database belongs to one process.
        if (!config.databaseUrl) throw new CliError(phrase('cli:serve.workers_need_postgres'));
        const { serveByWorkers } = await import('../serve-workers.js');
        return serveByWorkers(workers, config);
      }
      const { serve } = await import('../serve.js');
      await serve();
    },
  );
