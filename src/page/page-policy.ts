/**
 * The policy that comes with the page, in place of the one that lets in nothing (`http/security-headers.ts`). It runs its
 * own scripts only, asks nobody but its own service, and stands in no frame.
 *
 * `nonce` lets the styles in that the page's components make while it runs.
 */
export const pagePolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
