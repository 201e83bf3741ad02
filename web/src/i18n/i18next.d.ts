import 'i18next';
import type web from '../../../data/locales/en/web.json';

declare module 'i18next' {
  /** The English phrases are the list of all; `src/i18n/phrases.ts` sees to it that each exists in Chinese too. */
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: { web: typeof web };
  }
}
