import { describe, expect, it } from '@jest/globals';
import { LogLines } from './log-lines.js';
import { Traces } from './traces.js';

/** For each line that has a word in capitals: that word with what the layer at its place is. */
function layersOf(text: string): string[] {
  const traces = new Traces(text, new LogLines(text));
  return Array.from(text.matchAll(/[A-Z]{5,}/g), ({ 0: word, index }) => {
    const layer = traces.layerAt(index);
    return `${word} ${layer ? `${layer.trace} ${layer.innermost ? 'innermost' : 'outer'}` : 'alone'}`;
  });
}

describe('the exceptions of a stack trace', () => {
  it.each<[string, string, string[]]>([
    [
      'of Java',
      'BEFORE\njava.lang.RuntimeException: OUTER\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: MIDDLE\n\tat a.B.d(B.java:2)\n\t... 10 more\nCaused by: java.net.ConnectException: INNER\n\tat a.B.e(B.java:3)\nAFTER\n',
      ['BEFORE alone', 'OUTER 2 outer', 'MIDDLE 2 outer', 'INNER 2 innermost', 'AFTER alone'],
    ],
    [
      'of Spring, on one line',
      'Creation failed: OUTER; nested exception is a.B: MIDDLE; nested exception is a.C: INNER\n',
      ['OUTER 1 outer', 'MIDDLE 1 outer', 'INNER 1 innermost'],
    ],
    [
      'of .NET',
      'System.Exception: OUTER\n ---> System.IO.IOException: INNER\n   at A.B()\n   --- End of inner exception stack trace ---\n   at A.C()\n',
      ['OUTER 1 outer', 'INNER 1 innermost'],
    ],
    [
      'of Node',
      'Error: OUTER\n    at run (a.js:1:1) {\n  [cause]: Error: INNER\n      at run (b.js:1:1)\n}\nAFTER\n',
      ['OUTER 1 outer', 'INNER 1 innermost', 'AFTER alone'],
    ],
    [
      'of Rust',
      'Error: OUTER\n\nCaused by:\n    0: MIDDLE\n    1: INNER\nAFTER\n',
      ['OUTER 1 outer', 'MIDDLE 1 outer', 'INNER 1 innermost', 'AFTER alone'],
    ],
    [
      'of Python, where the cause comes first',
      'Traceback (most recent call last):\n  File "a.py", line 1, in a\nValueError: INNER\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "a.py", line 2, in b\nRuntimeError: OUTER\nAFTER\n',
      ['INNER 2 innermost', 'OUTER 2 outer', 'AFTER alone'],
    ],
    ['without a cause', 'java.lang.RuntimeException: OUTER\n\tat a.B.c(B.java:1)\n', ['OUTER alone']],
    [
      'of two traces are not mixed',
      'a.B: FIRST\nCaused by: a.C: INNER\nINFO\na.B: OTHER\nCaused by: a.C: CAUSE\n',
      ['FIRST 1 outer', 'INNER 1 innermost', 'OTHER 3 outer', 'CAUSE 3 innermost'],
    ],
  ])('%s', (_, text, layers) => {
    expect(layersOf(text)).toEqual(layers);
  });

  const java =
    'before\na.B: OUTER\n\tat a.B.c(B.java:1)\nCaused by: a.C: INNER\n\tat a.B.e(B.java:3)\n\t... 9 more\nAFTER';
  const python =
    'Traceback (most recent call last):\n  File "a.py", line 1, in a\nValueError: INNER\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\n  File "a.py", line 2, in b\nRuntimeError: OUTER\nAFTER';
  it.each<[string, string]>([
    ['a time of GitHub Actions', '2026-11-26T10:00:00.1234567Z '],
    ['the name of a service of Compose', 'app-1  | '],
    ['such a name in colour', '\x1b[36mapp-1  | \x1b[0m'],
    ['such a name and a time', 'app-1  | 2026-11-26T10:00:00.123456789Z '],
    ['a stream of Kubernetes', '2026-11-26T10:00:00.123456789Z stderr F '],
    ['a host and a program', 'Nov 26 10:00:00 host app[12]: '],
    ['a step of BuildKit', '#12 3.456 '],
    ['a level of Maven', '[ERROR] '],
  ])('behind %s on each line', (_, prefix) => {
    const prefixed = (text: string) => text.replace(/^/gm, prefix.replaceAll('$', '$$$$'));
    const own = (layers: string[]) => layers.filter((layer) => /^(?:OUTER|INNER|AFTER) /.test(layer));
    expect(own(layersOf(prefixed(java)))).toEqual(['OUTER 2 outer', 'INNER 2 innermost', 'AFTER alone']);
    expect(own(layersOf(prefixed(python)))).toEqual(['INNER 2 innermost', 'OUTER 2 outer', 'AFTER alone']);
  });

  it.each<[string, (text: string) => string]>([
    ['in JSON', (text) => JSON.stringify({ level: 'error', stack: text, thread: 'main' })],
    ['in JSON in JSON', (text) => JSON.stringify({ log: JSON.stringify({ stack: text }), stream: 'stderr' })],
    ['in JSON with line breaks of Windows', (text) => JSON.stringify({ stack: text.replaceAll('\n', '\r\n') })],
  ])('with its line breaks escaped, %s', (_, escaped) => {
    const text = `BEFORE\n${escaped(java.slice('before\n'.length, -'\nAFTER'.length))}\nAFTER\n`;
    expect(layersOf(text).filter((layer) => !layer.startsWith('BEFORE'))).toEqual([
      'OUTER 2 outer',
      'INNER 2 innermost',
      'AFTER alone',
    ]);
  });

  it('leave what stands beside them in JSON with their outermost', () => {
    const line = (stack: string) => JSON.stringify({ message: 'SAIDBEFORE', stack, reason: 'SAIDBEHIND' });
    expect(layersOf(line('a.B: OUTER\n\tat a.B.c(B.java:1)\nCaused by: a.C: INNER\n\tat a.C.d(C.java:1)'))).toEqual([
      'SAIDBEFORE 1 outer',
      'OUTER 1 outer',
      'INNER 1 innermost',
      'SAIDBEHIND 1 outer',
    ]);
  });

  it('are not mixed with other items of a list', () => {
    const items = [{ a: 'FIRST', stack: 'a.B: OUTER\nCaused by: a.C: INNER' }, { a: 'OTHER' }];
    expect(layersOf(JSON.stringify(items))).toEqual([
      'FIRST 1 outer',
      'OUTER 1 outer',
      'INNER 1 innermost',
      'OTHER alone',
    ]);
  });

  it('of which each line is JSON, as Docker keeps them', () => {
    const kept = java.split('\n').map((line) => JSON.stringify({ log: `${line}\n`, stream: 'stderr' }));
    expect(layersOf(kept.join('\n'))).toEqual(['OUTER 2 outer', 'INNER 2 innermost', 'AFTER alone']);
  });

  it('end where a message comes with a time and a padded level', () => {
    const stamped = '2026-11-26 10:00:00.000  INFO AFTER';
    const trace = 'a.B: OUTER\n\tat a.B.c(B.java:1)\nCaused by: a.C: INNER\n\tat a.B.e(B.java:3)\n';
    expect(layersOf(trace + stamped)).toEqual(['OUTER 1 outer', 'INNER 1 innermost', 'AFTER alone']);
  });
});
