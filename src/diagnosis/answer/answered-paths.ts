/** Fields of a record that a match answers with, some under a shorter name. */
const ANSWERED =
  /^(?:transition_graph\.)?((?:signature|root_cause|workarounds|dead_ends|verify|gotchas|leads_to|preceded_by|frequently_confused_with)(?![^.[]).*)$/;
const CODE = /\.(?:code|command)$/;
const WORKAROUND = /^workarounds\[(\d+)\]/;

/**
 * What is said of a record's texts (their languages, their reviews) by the paths that they have in the answer. Of code
 * nothing is said, unless it was translated.
 * @param own What is said of texts in the record's own language.
 * @param order For each workaround of the answer, its index in the record.
 */
export function answeredPaths<T extends string>(
  said: Record<string, T>,
  own: T,
  order: readonly number[],
): Record<string, T> {
  const answered = Object.entries(said).flatMap(([path, value]) => {
    const field = ANSWERED.exec(path)?.[1];
    if (field === undefined || (value === own && CODE.test(field))) return [];
    const place = field.replace(WORKAROUND, (_, index: string) => `workarounds[${order.indexOf(Number(index))}]`);
    return [[place, value] as const];
  });
  return Object.fromEntries(answered);
}
