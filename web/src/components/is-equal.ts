/** Whether two JSON values say the same; the order of keys says nothing. */
export const isEqual = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other);

const ordered = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
