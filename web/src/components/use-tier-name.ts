import { useTranslation } from 'react-i18next';

/** Says in the reader's language how far a record is verified. Authors may name it as they like. */
export function useTierName(): (tier: string) => string {
  const { t } = useTranslation();
  return (tier) => t(`tiers.${tier}`, { defaultValue: tier.replaceAll('_', ' ') });
}
