/** The nonce that the page's policy asks of styles which are made while the page runs; the build writes it here. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}
