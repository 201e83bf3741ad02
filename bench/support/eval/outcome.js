/**
 * What became of a query. `rank` is the place of the best right one among the matches, or among the suggestions when
 * nothing matched; equals share a place. It is undefined when none is right.
 */
export function outcomeOf(query, answer) {
  const { matches, suggestions } = answer;
  const kind = matches.length > 0 ? 'matched' : suggestions.length > 0 ? 'suggested' : 'silent';
  const answered = kind === 'matched' ? matches : suggestions;
  const right = answered.find(({ signature_id: id }) => query.right.has(id));
  const rank = right && 1 + answered.filter(({ score }) => score > right.score).length;
  return { query, answer, kind, rank, top: answered[0] };
}
