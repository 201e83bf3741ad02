import { useTranslation } from 'react-i18next';

/** Writes a share from 0 to 1 as people of the reader's language do. */
export function usePercent(): (share: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (share) => format.format(share);
}
