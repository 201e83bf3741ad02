/** What went wrong, in words. When a host has several addresses, Node's error has a message only for each of them. */
export function reasonOf(error: unknown): string {
  const { errors, message } = Object(error) as Partial<AggregateError>;
  return errors?.map(reasonOf).join('; ') ?? message ?? String(error);
}
