import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { run } from './run-cairn.js';

describe('run', () => {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    jest.spyOn(console, 'error').mockImplementation((line: string) => printed.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['mach'], /^Did you mean match\?\n/],
    ['an unknown option', ['match', '--colour'], /^Unknown argument: colour\n/],
    ['an argument too many', ['match', 'a', 'b'], /^Unknown argument: b\n/],
    ['a command that lacks a part', ['token'], /^Say what to do: cairn token create, list or revoke\n/],
    ['an argument too few', ['token', 'revoke'], /^Too few arguments: 0 given, 1 needed\n/],
    ['an option that lacks its value', ['match', '--server'], /^Missing value of the option: server\n/],
    ['an option that lacks another', ['match', '--token', 'x'], /^Missing options .*:\n token -> server\n/],
    ['what excludes each other', ['match', '--json', '--markdown'], /^The options .* exclude each other\n/],
    ['an unknown scope', ['token', 'create', 'x', '--scope', 'match,all'], /^"all" is no scope\. Scopes: match, /],
    ['a wrong lifetime', ['token', 'create', 'x', '--expires', '1y'], /^"1y" is no lifetime\./],
    ['an empty lifetime', ['token', 'create', 'x', '--expires', ''], /^"" is no lifetime\./],
    ['a file that is not there', ['match', '/no/such'], /^\/no\/such cannot be read: ENOENT/],
    ['a server that is down', ['token', 'list', '--server', 'http://127.0.0.1:2'], /^No Cairn answers at http:\S+:2: /],
    ['what is no address', ['token', 'list', '--server', 'here'], /^"here" is no address of a server/],
  ])('ends with 2 and a message at %s', async (_, args, message) => {
    await run(args);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(message);
    expect(process.exitCode).toBe(2);
  });
});
