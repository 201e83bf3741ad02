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
    ['may be a single word', { action: 'Restart with `reboot`' }, ['reboot']],
    ['are no names or sentences', { action: 'Request `admin:read` only, and hope' }, []],
  ])('%s', (_, deadEnd, commands) => {
    expect(commandsOf(deadEnd).map((words) => words.join(' '))).toEqual(commands);
  });
});

describe('a command', () => {
  const line = (text: string, ...commands: string[]) =>
    lineOfAttempt(
      commands.map((command) => command.split(' ')),
      {},
      new LogLines(text),
    );

  it.each<[string, string, number | null]>([
    ['alone on a line', 'x\nnpm cache clean --force\n', 2],
    ['behind a prompt', 'ci@host:~/app$ npm  cache clean --force', 1],
    ['behind a prompt of its own word', 'root@host:/srv # npm cache clean --force --verbose', 1],
    ['as build servers write it', '2026-01-01T00:00:00Z ##[group]Run npm cache clean --force', 1],
    ['as a traced shell writes it', '+ sudo npm cache clean --force', 1],
    ['as Windows writes it', 'PS C:\\app> npm cache clean --force', 1],
    ['in a virtual environment', '(venv) $ npm cache clean --force', 1],
    ['behind a coloured prompt', '\x1b[32mci@host\x1b[0m:\x1b[34m~\x1b[0m$ npm cache clean --force', 1],
    ["behind a prompt of root's", '/srv # npm cache clean --force', 1],
    ['behind another', '$ cd x && npm cache clean --force', 1],
    ['before another', '$ npm cache clean --force; echo done', 1],
    ['with variables', '$ CI=1 FORCE_COLOR=0 npm cache clean --force', 1],
    ['of an image', 'RUN npm cache clean --force', 1],
    ['of an image, behind another', 'RUN npm ci && npm cache clean --force', 1],
    ['of an image as BuildKit writes it', '#12 [4/7] RUN npm cache clean --force', 1],
    ['of a workflow', '- run: npm cache clean --force', 1],
    ['in the shell of Windows', 'C:\\app>npm cache clean --force', 1],
    ['in a folder of Windows with blanks', 'PS C:\\Program Files\\app> npm cache clean --force', 1],
    ['behind the prompt of a Mac', 'ci@mac app % npm cache clean --force', 1],
    ['behind the prompt of a repository', '➜  app git:(main) ✗ npm cache clean --force', 1],
    ['with a path', '$ /usr/local/bin/npm cache clean --force', 1],
    ['with a path of Windows', 'C:\\app>C:\\node\\npm.cmd cache clean --force', 1],
    ['as another user', '$ sudo -E -u app npm cache clean --force', 1],
    ['by another program', '$ time nohup npm cache clean --force', 1],
    ['that only would be run', '$ npm cache clean --force --dry-run', null],
    ['of which help was asked', '$ npm cache clean --force --help', null],
    ['of another program', '$ /usr/local/bin/pnpm cache clean --force', null],
    ['in a comment', '# npm cache clean --force', null],
    ['in a comment behind a prompt', '$ # npm cache clean --force', null],
    ['in a comment of a build', '2026-01-01T00:00:00Z # npm cache clean --force', null],
    ['that is printed', '$ echo npm cache clean --force', null],
    ['that is recommended behind another', 'npm ERR! try cd x && npm cache clean --force', null],
    ['that is recommended only', 'npm ERR! try `npm cache clean --force` or\nrun npm cache clean --force again', null],
    ['of which only a part was entered', '$ npm cache clean', null],
    ['with other words', '$ npm cache verify --force', null],
  ])('%s', (_, text, expected) => {
    expect(line(text, 'npm cache clean --force')).toBe(expected);
  });

  it.each<[string, string, Record<string, string>, number | null]>([
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod cart-0', {}, 1],
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod', {}, null],
    ['kubectl delete pod <pod>', '$ kubectl delete pod cart-0', { pod: 'x' }, 1],
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod cart-0', { pod: 'cart-0' }, 1],
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod cart-1', { pod: 'cart-0' }, null],
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod cart.0', { pod: 'cart.0' }, 1],
    ['kubectl delete pod {{pod}}', '$ kubectl delete pod cartX0', { pod: 'cart.0' }, null],
    ['rm -rf /var/lock/{{cart}}', '$ sudo rm -rf /var/lock/a', {}, 1],
    ['rm -rf /var/lock/{{cart}}', '$ sudo rm -rf /tmp/unrelated', {}, null],
    ['rm -rf /var/lock/{{cart}}', '$ sudo rm -rf /var/lock/b', { cart: 'a' }, null],
    ['rm /{{a}}/x/{{b}}.lock', '$ rm /1/x/2.lock', {}, 1],
    ['rm /{{a}}/x/{{b}}.lock', '$ rm /1/x/.lock', {}, null],
    ['rm -rf /var/lock/{{cart}}', '$ sudo rm -rf /var/lock/<x>', { cart: '<x>' }, 1],
  ])('%s: %s, where %j was captured, was entered on line %s', (command, text, captures, expected) => {
    expect(lineOfAttempt([command.split(' ')], captures, new LogLines(text))).toBe(expected);
  });

  it.each<[string, string, number | null]>([
    ['behind a prompt', 'root@host:/srv# reboot', 1],
    ['behind a prompt, by another user', '$ sudo /sbin/reboot', 1],
    ['behind another', '$ sync && reboot', 1],
    ['alone', 'reboot', null],
    ['of a sentence', 'reboot now', null],
    ['with other words', '$ reboot --help', null],
    ['behind a time', '2026-01-01T00:00:00Z reboot', null],
    ['behind what is no prompt', 'error: reboot', null],
  ])('of a single word, %s: %j', (_, text, expected) => {
    expect(line(text, 'reboot')).toBe(expected);
  });

  it('of several is the one that was entered first', () => {
    expect(line('a\n$ npm ci\n$ yarn install', 'yarn install', 'npm ci')).toBe(2);
  });
});
