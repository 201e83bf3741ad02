/** What the address of a new record says: the error that it is written for. */
export interface WriteSearch {
  text?: string;
}

/** The router reads what looks like a number or a truth value as one. */
export function readWriteSearch({ text }: Record<string, unknown>): WriteSearch {
  return ['string', 'number', 'boolean'].includes(typeof text) ? { text: String(text) } : {};
}
