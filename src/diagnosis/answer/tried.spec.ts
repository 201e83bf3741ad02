import { describe, expect, it } from '@jest/globals';
import { LogLines } from '../text/log-lines.js';
import { commandsOf, lineOfAttempt } from './tried.js';

describe('the commands of a dead end', () => {
  it.each<[string, Parameters<typeof commandsOf>[0], string[]]>([
    [
      'are those in its action',
      { action: 'Clear the cache with `npm cache clean --force`' },
      ['npm cache clean --force'],
    ],
    ['may be the action itself', { action: 'npm cache clean --force' }, ['npm cache clean --force']],
    [
      'may be all that the action says to run',
      { action: 'Run kubectl delete pod {{pod}}' },
      ['kubectl delete pod {{pod}}'],
    ],
    [
      'are the lines of its steps',
      { action: 'Reinstall', steps: [{ text: 'x', code: '$ rm -rf node_modules && npm install\n# done\n' }] },
      ['rm -rf node_modules', 'npm install'],
    ],
    ['are no names or sentences', { action: 'Request `admin:read` only, and hope' }, []],
  ])('%s', (_, deadEnd, commands) => {
    expect(commandsOf(deadEnd).map((words) => words.join(' '))).toEqual(commands);
  });
});

describe('a command', () => {
  const line = (text: string, ...commands: string[]) =>
    lineOfAttempt(
      commands.map((command) => command.split(' ')),
      new LogLines(text),
    );

  it.each<[string, string, number | null]>([
    ['alone on a line', 'x\nnpm cache clean --force\n', 2],
    ['behind a prompt', 'ci@host:~/app$ npm  cache clean --force', 1],
    ['behind a prompt of its own word', 'root@host:/srv # npm cache clean --force --verbose', 1],
    ['as build servers write it', '2026-01-01T00:00:00Z ##[group]Run npm cache clean --force', 1],
    ['as a traced shell writes it', '+ sudo npm cache clean --force', 1],
    ['as Windows writes it', 'PS C:\\app> npm cache clean --force', 1],
    ['that is recommended only', 'npm ERR! try `npm cache clean --force` or\nrun npm cache clean --force again', null],
    ['of which only a part was entered', '$ npm cache clean', null],
    ['with other words', '$ npm cache verify --force', null],
  ])('%s', (_, text, expected) => {
    expect(line(text, 'npm cache clean --force')).toBe(expected);
  });

  it('with a placeholder was entered with any value', () => {
    expect(line('$ kubectl delete pod cart-0', 'kubectl delete pod {{pod}}')).toBe(1);
    expect(line('$ kubectl delete pod', 'kubectl delete pod {{pod}}')).toBe(null);
  });

  it('of several is the one that was entered first', () => {
    expect(line('a\n$ npm ci\n$ yarn install', 'yarn install', 'npm ci')).toBe(2);
  });
});
