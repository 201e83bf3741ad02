/** Fields of a record that a match answers with, some under a shorter name. */
const ANSWERED =
  /^(?:transition_graph\.)?((?:signature|root_cause|workarounds|dead_ends|verify|gotchas|leads_to|preceded_by|frequently_confused_with)(?![^.[]).*)$/;
const CODE = /\.(?:code|command)$/;
const WORKAROUND = /^workarounds\[(\d+)\]/;

/**
 * The languages of a record's texts by the paths that they have in the answer. Code has none, unless it was translated.
 * @param own The record's own language.
 * @param order For each workaround of the answer, its index in the record.
 */
export function answeredPaths(
  locales: Record<string, string>,
  own: string,
  order: readonly number[],
): Record<string, string> {
  const answered = Object.entries(locales).flatMap(([path, locale]) => {
    const field = ANSWERED.exec(path)?.[1];
    if (field === undefined || (locale === own && CODE.test(field))) return [];
    const place = field.replace(WORKAROUND, (_, index: string) => `workarounds[${order.indexOf(Number(index))}]`);
    return [[place, locale] as const];
  });
  return Object.fromEntries(answered);
}
