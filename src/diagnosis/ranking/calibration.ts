/**
 * The weighted mean of a score's parts → how often the first answer with that mean was the right one. Read off 4,856
 * answers of the evaluation: queries made of message catalogues, whole and damaged, and lines that are no error;
 * docs/adr/0012-ranking.md says how. Rising throughout, so that it changes no order.
 */
const POINTS: readonly (readonly [mean: number, right: number])[] = [
  [0, 0],
  [0.3, 0.03],
  [0.35, 0.1],
  [0.4, 0.27],
  [0.45, 0.56],
  [0.5, 0.8],
  [0.55, 0.92],
  [0.6, 0.96],
  [1, 1],
];

/** The chance that a record is the right one, 0..1, for a weighted mean of 0..1: on a line from point to point. */
export function calibrated(mean: number): number {
  const next = Math.max(
    1,
    POINTS.findIndex(([at]) => at >= mean),
  );
  const [[from, low], [to, high]] = [POINTS[next - 1]!, POINTS[next]!];
  return low + ((high - low) * (mean - from)) / (to - from);
}
