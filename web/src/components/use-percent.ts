import { useTranslation } from 'react-i18next';
import { percent } from './percent.js';

/** Writes a share from 0 to 1 as the page's phrases write one. */
export function usePercent(): (share: number) => string {
  const { t } = useTranslation();
  return (share) => t('percent', { percent: percent(share) });
}
