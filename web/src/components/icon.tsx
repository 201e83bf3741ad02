/** A drawing of `@mdi/js`; it decorates, so what it means has to be said beside it. */
export function Icon({ path, size = 18 }: { path: string; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden focusable={false}>
      <path d={path} />
    </svg>
  );
}
