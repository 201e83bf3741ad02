import type { Argv } from 'yargs';
import { answerMarkdown } from '../diagnosis/page/answer-markdown.js';
import type { AnswerDto } from '../diagnosis/answer.dto.js';
import { ask } from './ask.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, languageOf, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';
import { printable, printableJson } from './printable.js';
import { readText } from './read-text.js';
import { showAnswer } from './show-answer.js';
import { styleOf } from './style.js';

/** `cairn match [FILE|-]`: exit code 0 when a known error was found, 1 when none. */
export const matchCommand: Command = (cli) => cli.command('match [file]', phrase('cli:match.describe'), options, match);

const name = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
const flag = (describe: string) => ({ type: 'boolean', describe }) as const;

const options = (args: Argv) =>
  args
    .positional('file', { type: 'string', describe: phrase('cli:match.file') })
    .options({
      ...connectOptions,
      product: name(phrase('cli:match.product')),
      'version-of': name(phrase('cli:match.version_of')),
      os: name(phrase('cli:match.os')),
      limit: { type: 'number', requiresArg: true, describe: phrase('cli:match.limit') },
      json: flag(phrase('cli:match.json')),
      markdown: { ...flag(phrase('cli:match.markdown')), conflicts: 'json' },
      explain: flag(phrase('cli:match.explain')),
      suggest: flag(phrase('cli:match.suggest')),
      'no-color': flag(phrase('cli:match.no_color')),
    })
    .example('npm test 2>&1 | $0 match', phrase('cli:match.example_pipe'))
    .example('$0 match server.log --product Keycloak --version-of 26.0.7 --locale zh', phrase('cli:match.example_file'))
    .example('$0 match --json < error.txt | jq .fixes[0].action', phrase('cli:match.example_json'));

async function match(args: ArgumentsOf<typeof options>): Promise<void> {
  const text = await readText(args.file);
  if ('isDamaged' in text && text.isDamaged) console.error(phrase('cli:match.damaged'));
  await withCairn(args, async (api) => {
    const { product, versionOf: version, os, limit, explain, suggest, locale } = args;
    const answer = await ask(api, text, { product, version, os, limit, explain, suggest, locale });
    process.stdout.write(written(answer, args));
    if (answer.matches.length === 0) process.exitCode = 1;
  });
}

/** Made printable before it is escaped: afterwards it could undo an escape. */
function printableTexts(answer: AnswerDto): AnswerDto {
  const strip = (_key: string, value: unknown) => (typeof value === 'string' ? printable(value) : value);
  return JSON.parse(JSON.stringify(answer, strip)) as AnswerDto;
}

function written(answer: AnswerDto, args: ArgumentsOf<typeof options>): string {
  if (args.json) return `${printableJson(answer)}\n`;
  if (args.markdown) return answerMarkdown(printableTexts(answer), languageOf(args));
  return showAnswer(answer, { locale: languageOf(args), ...styleOf(process.stdout, !args.noColor) });
}
