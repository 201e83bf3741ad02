const NAMES = {
  cairn: 'Cairn',
  scan: 'byte scan',
  window: 'window scan',
  re2set: 'RE2Set',
  regexp: 'RegExp loop',
  re2js: 're2js loop',
};
const MATCH_COLUMNS = 'hits scan Cairn (cold) ÷scan ÷window RE2Set (cold) × RegExp × re2js ×'.split(' ');

/** The measurements of one size as plain text. */
export function sizeReport({ size, sources_mib, builds, matches }) {
  return [
    `${size} patterns (their regexes take ${figure(sources_mib)} MiB of the heap beside)`,
    table(['', 'build ms', 'first match', 'heap MiB', 'add ms', 'remove ms'], builds.map(buildRow)),
    [
      'Milliseconds a text: median of warm calls, (cold) the first call with that text. "× x" is so many times what',
      'Cairn takes, "÷scan" what Cairn takes over the byte scan and "÷window" over a window of four bytes through a',
      'bitmap, all of the best calls; "~" expected, so left out.',
    ].join('\n'),
    table(['text', '', '', ...MATCH_COLUMNS], matches.map(matchRow)),
    `Each further hit of Cairn, from 1 to 50 in clean English: ${furtherHits(matches) || 'not asked'}`,
  ].join('\n\n');
}

/** How Cairn's time grows with the number of patterns. */
export function growthReport(sizes) {
  const texts = sizes[0].matches.filter(({ dressed, hits }) => !dressed && hits === 1);
  const rows = texts.map((text) => {
    const times = sizes.map(({ matches }) => matches.find((match) => isSameKind(match, text))?.engines.cairn);
    const first = times[0].best;
    return [
      text.length,
      text.language,
      ...times.map((time) => (time ? `${figure(time.median)} (× ${figure(time.best / first)})` : '')),
    ];
  });
  return `Cairn, clean texts with one hit, by patterns\n\n${table(['', '', ...sizes.map(({ size }) => String(size))], rows)}`;
}

function isSameKind(one, other) {
  return ['length', 'language', 'dressed', 'hits'].every((key) => one[key] === other[key]);
}

function buildRow({ name, left_out, build_ms, first_match_ms, heap_mib, add_ms, remove_ms }) {
  if (left_out) return [NAMES[name], `left out: ${left_out}`];
  return [NAMES[name], ...[build_ms, first_match_ms, heap_mib, add_ms, remove_ms].map(figure)];
}

function matchRow({ length, language, dressed, engines }) {
  const { cairn, scan, window, re2set, regexp, re2js } = engines;
  const over = (peer) => (peer?.best === undefined ? '' : figure(peer.best / cairn.best));
  return [
    length,
    language,
    dressed ? 'dressed' : 'clean',
    String(cairn.found),
    figure(scan.median),
    figure(cairn.median),
    figure(cairn.cold),
    figure(cairn.best / scan.best),
    figure(cairn.best / window.best),
    ...[time(re2set), figure(re2set?.cold), over(re2set)],
    ...[time(regexp), over(regexp)],
    ...[time(re2js), over(re2js)],
  ];
}

function time(peer) {
  return peer?.left_out?.replace(/about (\d+) ms/, '~$1') ?? figure(peer?.median);
}

function furtherHits(matches) {
  const clean = matches.filter(({ language, dressed }) => language === 'English' && !dressed);
  const costs = clean
    .filter(({ hits }) => hits === 50)
    .map(({ length, engines: { cairn: many } }) => {
      const one = clean.find((match) => match.length === length && match.hits === 1).engines.cairn;
      return `${length} ${figure((1000 * (many.best - one.best)) / (many.found - one.found))} µs`;
    });
  return costs.join(', ');
}

/** Three digits, as many as a shared machine can mean. */
function figure(value) {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row.length > 2 ? row[column].length : 0))),
  );
  const line = (row) =>
    row
      .map((cell, column) =>
        /^[\d~(]|^$/.test(cell) || row === head ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ');
  return [head, ...rows].map((row) => line(row).trimEnd()).join('\n');
}
