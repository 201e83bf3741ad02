import type { Command } from './command.js';
import { phrase } from '../terminal-phrase.js';

/** `cairn serve`: what `npm start` does. */
export const serveCommand: Command = (cli) =>
  cli.command(
    'serve',
    phrase('cli:serve.describe'),
    (args) =>
      args
        .example('$0 serve', phrase('cli:serve.example'))
        .example('PORT=8080 CAIRN_AUTH=token $0 serve', phrase('cli:serve.example_settings')),
    async () => {
      const { serve } = await import('../serve.js');
      await serve();
    },
  );
