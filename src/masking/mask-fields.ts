import { mask } from './mask.js';

/** Each text masked as it reads behind its name: what `version` names, `26.0.7.1`, is no address. */
export function maskFields<T extends object>(fields: T): T {
  const masked = Object.entries(fields).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [name, value] as const;
    const label = `${name}: `;
    return [name, mask(label + value).text.slice(label.length)] as const;
  });
  return Object.fromEntries(masked) as T;
}
