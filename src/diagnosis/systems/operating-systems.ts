import { type ReadableText, stretches } from '../../text/stretches.js';

/** The systems that are told apart by what a text shows. */
type Family = 'windows' | 'macos' | 'linux';

/** Names in lower case, without numbers. */
const FAMILIES: Record<Family, readonly string[]> = {
  // First, as `Windows Subsystem for Linux` is one.
  linux: ['linux', 'wsl'],
  windows: ['windows', 'win', 'winnt', 'cygwin', 'mingw', 'msys'],
  macos: ['macos', 'mac', 'os x', 'osx', 'darwin', 'macosx'],
};

/** Kinds of Linux, each with its names. */
const DISTRIBUTIONS: readonly (readonly string[])[] = [
  ['ubuntu'],
  ['debian'],
  ['rhel', 'red hat', 'redhat'],
  ['centos'],
  ['fedora'],
  ['rocky'],
  ['alma', 'almalinux'],
  ['oracle linux'],
  ['amazon linux', 'amzn'],
  ['alpine'],
  ['suse', 'opensuse', 'sles'],
  ['arch linux', 'archlinux'],
  ['gentoo'],
  ['nixos'],
  ['linux mint', 'mint'],
  ['kali'],
  ['raspbian', 'raspberry pi os'],
  ['coreos', 'flatcar'],
  ['bottlerocket'],
  ['wolfi'],
];

interface OperatingSystem {
  family: Family;
  /** The first name of a distribution. */
  distribution?: string;
}

/** Whether two names may stand for one system: `win32` and `Windows 11` do, `Ubuntu 22.04` and `Debian` do not. */
export function sameOperatingSystem(a: string, b: string): boolean {
  const [left, right] = [operatingSystem(a), operatingSystem(b)];
  if (!left || !right) return wordsOf(a) === wordsOf(b);
  const isOneKind = !left.distribution || !right.distribution || left.distribution === right.distribution;
  return left.family === right.family && isOneKind;
}

function operatingSystem(name: string): OperatingSystem | undefined {
  const words = wordsOf(name);
  const isNamed = (alias: string) => words.includes(` ${alias} `);
  const distribution = DISTRIBUTIONS.find((names) => names.some(isNamed))?.[0];
  if (distribution) return { family: 'linux', distribution };
  const family = (Object.keys(FAMILIES) as Family[]).find((one) => FAMILIES[one].some(isNamed));
  return family && { family };
}

const wordsOf = (name: string) => ` ${(name.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;

/** A path begins here, and no part of an address or of another path. */
const PATH = String.raw`(?<![\w/.:\\-])`;
/** Before a path that is the one of a request. */
const NO_REQUEST = '(?<!\\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) )';

/** What no other system prints. A browser's `Windows NT 10.0` and `X11; Linux` tell of whoever asked. */
const SIGNS: Record<Family, readonly RegExp[]> = {
  windows: [
    /(?<![\w/])[A-Z]:\\+\w/g,
    /\bMicrosoft Windows\b|\bWindows (?:Server|1[01]|[78])\b/g,
    /\bplatform["']?\s*[:=]\s*["']?win32\b/g,
  ],
  macos: [
    new RegExp(`${NO_REQUEST}${PATH}/Users/(?!\\d+/|[\\da-f-]{8,}/)[\\w.-]+/`, 'g'),
    new RegExp(
      `${PATH}/(?:Library/(?:Application Support|Caches|Logs|Frameworks|Developer)|System/Library|opt/homebrew|private/var)/`,
      'g',
    ),
    /\bmacOS \d|\bDarwin Kernel\b|\bplatform["']?\s*[:=]\s*["']?darwin\b/g,
  ],
  linux: [
    new RegExp(`${PATH}/(?:home/\\w[\\w.-]*|proc|run/systemd|lib/systemd|etc/systemd)/`, 'g'),
    /\bsystemd\[\d+\]|\bsystemctl\b|\bjournalctl\b|\blinux-gnu\b/g,
    /\bLinux version \d|(?<![(;]\s?)\bLinux [\w.-]+ \d+\.\d+|\bplatform["']?\s*[:=]\s*["']?linux\b/g,
  ],
};
/** Both macOS and Linux have these, and logs with them mostly come from Linux. */
const SIGN_OF_UNIX = new RegExp(`${PATH}/(?:usr|etc|var|opt)/\\w`);

/** More of one sign say no more. */
const MOST = 5;
/** So many times the signs of any other make a system sure. */
const MARGIN = 2;

/** The system that a text shows that it was printed on; undefined where it shows none, or several. */
export function recognizeOperatingSystem(text: ReadableText): string | undefined {
  const seen = new Map<RegExp, number>();
  let isUnix = false;
  for (const { start, end } of stretches(text)) {
    const part = text.slice(start, end);
    for (const sign of Object.values(SIGNS).flat()) {
      const before = seen.get(sign) ?? 0;
      if (before < MOST) seen.set(sign, before + countUpTo(MOST - before, part.matchAll(sign)));
    }
    isUnix ||= SIGN_OF_UNIX.test(part);
  }
  const countOf = (family: Family) => SIGNS[family].reduce((sum, sign) => sum + (seen.get(sign) ?? 0), 0);
  const counts = { windows: countOf('windows'), macos: countOf('macos'), linux: countOf('linux') };
  if (counts.macos === 0 && isUnix) counts.linux++;
  const [first, second] = (Object.keys(counts) as Family[]).toSorted((a, b) => counts[b] - counts[a]);
  return counts[first!] > MARGIN * counts[second!] ? first : undefined;
}

function countUpTo(most: number, found: Iterator<unknown>): number {
  let count = 0;
  while (count < most && !found.next().done) count++;
  return count;
}
