/** So many bins of the score, each as wide. */
const BINS = 10;
/** So many answers of a bad case. */
const SHOWN = 2;

/** What is counted over queries that have a right answer, or over some of them. */
export function countsOf(outcomes) {
  const share = (counts) => rounded(outcomes.filter(counts).length / outcomes.length);
  return {
    queries: outcomes.length,
    hits_at_1: share(({ rank }) => rank === 1),
    hits_at_3: share(({ rank }) => rank <= 3),
    mrr: rounded(outcomes.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / outcomes.length),
    matched: share(({ kind }) => kind === 'matched'),
    suggested: share(({ kind }) => kind === 'suggested'),
    silent: share(({ kind }) => kind === 'silent'),
  };
}

/** The same by a property of the queries, the most frequent first. */
export function countsBy(outcomes, property) {
  const groups = {};
  for (const outcome of outcomes) (groups[outcome.query[property]] ??= []).push(outcome);
  const sorted = Object.entries(groups).toSorted(([, a], [, b]) => b.length - a.length);
  return Object.fromEntries(sorted.map(([name, group]) => [name, countsOf(group)]));
}

/** What was answered to texts that should have no answer. */
export function falseAnswers(outcomes) {
  const of = (wanted) => outcomes.filter(({ kind }) => kind === wanted);
  const listed = (found) =>
    found.map(({ query, top }) => ({ text: query.text, signature_id: top.signature_id, score: top.score }));
  const figures = (found) => ({ share: rounded(found.length / outcomes.length), found: listed(found) });
  return {
    queries: outcomes.length,
    matches: figures(of('matched')),
    suggestions: figures(of('suggested')),
    weak: rounded(outcomes.filter(({ answer }) => answer.weak.length > 0).length / outcomes.length),
  };
}

/**
 * Whether scores are what they say: of the first match of each answer, in bins, the mean score and the share right.
 * Nothing matched has no Brier score.
 */
export function calibrationOf(outcomes) {
  const scored = outcomes
    .filter(({ kind }) => kind === 'matched')
    .map(({ top, rank }) => ({ score: top.score, right: rank === 1 ? 1 : 0 }));
  const mean = (list, value) => rounded(list.reduce((sum, one) => sum + value(one), 0) / list.length);
  const bins = Array.from({ length: BINS }, (_, index) => {
    const inside = scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === index);
    const range = { from: index / BINS, to: (index + 1) / BINS, answers: inside.length };
    return inside.length === 0
      ? range
      : { ...range, score: mean(inside, ({ score }) => score), right: mean(inside, ({ right }) => right) };
  });
  const brier = scored.length === 0 ? null : mean(scored, ({ score, right }) => (score - right) ** 2);
  return { brier, bins };
}

/** The worst cases: wrong matches first, the surest first, then wrong suggestions, then silence. */
export function worstOf(outcomes, count) {
  const order = ['matched', 'suggested', 'silent'];
  return outcomes
    .filter(({ rank }) => rank !== 1)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (b.top?.score ?? 0) - (a.top?.score ?? 0))
    .slice(0, count)
    .map(({ query: { text, right, language, damage }, answer, kind }) => ({
      text,
      language,
      damage,
      kind,
      expected: [...right],
      matches: answer.matches.slice(0, SHOWN).map(({ signature_id, signature, score, reasons }) => ({
        signature_id,
        signature,
        score,
        reasons: reasons.map(({ part, value, weight, note }) => `${part} ${value} × ${weight}: ${note}`),
      })),
      weak: answer.weak
        .slice(0, SHOWN)
        .map(({ signature_id, signature, score }) => ({ signature_id, signature, score })),
      suggestions: answer.suggestions.slice(0, SHOWN),
    }));
}

function rounded(value) {
  return Math.round(value * 10_000) / 10_000;
}
