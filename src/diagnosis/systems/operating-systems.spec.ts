import { describe, expect, it } from '@jest/globals';
import { recognizeOperatingSystem, sameOperatingSystem } from './operating-systems.js';

it.each([
  ['Ubuntu 22.04', 'linux', true],
  ['Debian', 'linux', true],
  ['debian12', 'Debian GNU/Linux 12 (bookworm)', true],
  ['RHEL 9', 'linux', true],
  ['RHEL 9', 'Red Hat Enterprise Linux', true],
  ['linux/amd64', 'Linux', true],
  ['WSL 2', 'linux', true],
  ['Windows Subsystem for Linux', 'linux', true],
  ['win32', 'windows', true],
  ['Windows 11', 'windows', true],
  ['Windows Server 2022', 'win10', true],
  ['darwin', 'macos', true],
  ['OS X', 'macos', true],
  ['Mac OS X 10.15', 'macOS', true],
  ['mac', 'macos', true],
  ['FreeBSD 14', 'freebsd', true],
  ['Ubuntu 22.04', 'Debian', false],
  ['darwin', 'windows', false],
  ['Ubuntu', 'windows', false],
  ['FreeBSD', 'linux', false],
  ['FreeBSD', 'OpenBSD', false],
])('%j and %j are the same system: %s', (a, b, same) => {
  expect(sameOperatingSystem(a, b)).toBe(same);
  expect(sameOperatingSystem(b, a)).toBe(same);
});

const WINDOWS_BROWSER = '"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"';
const LINUX_BROWSER = '"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"';

describe('a text shows', () => {
  it.each<[string, string, string | undefined]>([
    ['Windows by a path', 'C:\\Users\\x\\app.exe failed', 'windows'],
    ['Windows by its name', 'on Microsoft Windows NT 10.0.19045', 'windows'],
    ['macOS by a home', 'open /Users/x/app: failed', 'macos'],
    ['macOS by a home beside paths of any Unix', '/usr/bin/env /usr/lib/x /Users/x/app', 'macos'],
    ['Linux by a path', 'open /etc/app.conf: failed', 'linux'],
    ['Linux by its services, whatever the browser', `systemd[1]: Started x\n${WINDOWS_BROWSER}`, 'linux'],
    ['Windows by paths, whatever the browser', `C:\\app\\x\n${LINUX_BROWSER}`, 'windows'],
    ['nothing by a browser', `GET / ${WINDOWS_BROWSER}\nGET / ${LINUX_BROWSER}`, undefined],
    [
      'nothing by the address of users',
      'GET https://x/scim/v2/Users/ada/groups\nPATCH /scim/v2/Users/ada/x',
      undefined,
    ],
    ['nothing by the path of a request', 'GET /Users/ada/groups\n"path":"/Users/2819c223-7f76-453a/x"', undefined],
    ['nothing by a file that any system may have', 'at App.dll, curl.exe', undefined],
    ['nothing by a name in a sentence', 'Linux, Darwin and Windows are supported', undefined],
    ['nothing where it shows two', 'C:\\app\\x\nsystemd[1]: y', undefined],
    ['what most signs tell where few tell another', `${'/home/x/y\n'.repeat(5)}C:\\app\\x`, 'linux'],
    ['nothing', 'failed', undefined],
  ])('%s', (_, text, expected) => {
    expect(recognizeOperatingSystem(text)).toBe(expected);
  });
});
