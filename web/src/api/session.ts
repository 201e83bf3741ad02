const BYTES = 16;

/** Names this visit of the page, so that the service can learn which error is met after another one was fixed. */
export const session = Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');
