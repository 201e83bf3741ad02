const COLUMNS = ['queries', 'hits_at_1', 'hits_at_3', 'mrr', 'matched', 'suggested', 'silent'];
const MAX_TEXT = 400;

/** The figures of an evaluation as plain text. */
export function reportOf({ records, queries, by_damage, by_language, negatives, calibration, worst }) {
  return [
    `${records} records`,
    ...(queries ? [countsTable({ all: queries, ...by_language, ...by_damage })] : []),
    ...(negatives ? [negativesText(negatives)] : []),
    calibration.brier === null ? 'Nothing matched' : calibrationText(calibration),
    ...(worst.length > 0 ? [`The worst ${worst.length}`, ...worst.map(caseText)] : []),
  ].join('\n\n');
}

function countsTable(counts) {
  const rows = Object.entries(counts).map(([name, figures]) => [
    name,
    ...COLUMNS.map((column) => (column === 'queries' ? figures.queries : percent(figures[column]))),
  ]);
  return table([['', ...COLUMNS], ...rows]);
}

function negativesText({ queries, matches, suggestions, weak }) {
  const listed = [...matches.found, ...suggestions.found].map(
    ({ text, signature_id, score }) => `  ${score} ${signature_id}: ${shortened(text)}`,
  );
  const shares = `matches ${percent(matches.share)}, suggestions ${percent(suggestions.share)}, weak ${percent(weak)}`;
  return [`${queries} negatives: ${shares}`, ...listed].join('\n');
}

function calibrationText({ brier, bins }) {
  const rows = bins.map(({ from, to, answers, score, right }) => [
    `${from} to ${to}`,
    answers,
    score ?? '',
    right ?? '',
  ]);
  return [`Scores of first matches, Brier ${brier}`, table([['', 'answers', 'mean score', 'right'], ...rows])].join(
    '\n',
  );
}

function caseText({ text, language, damage, kind, expected, matches, weak, suggestions }) {
  return [
    `${kind}, ${damage}, ${language}: expected ${expected.join(', ')} in`,
    `  ${shortened(text)}`,
    ...matches.flatMap(({ signature_id: id, signature, score, reasons }) => [
      `  match ${score} ${id}: ${shortened(signature)}`,
      ...reasons.map((reason) => `    ${shortened(reason)}`),
    ]),
    ...weak.map(({ signature_id: id, signature, score }) => `  weak ${score} ${id}: ${shortened(signature)}`),
    ...suggestions.map(
      ({ signature_id: id, signature, score, because }) =>
        `  suggestion ${score} ${id}: ${shortened(signature)} (${because.join(', ')})`,
    ),
  ].join('\n');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value, column) =>
    column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column]);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function shortened(text) {
  const line = JSON.stringify(text).slice(1, -1);
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT)}…` : line;
}
