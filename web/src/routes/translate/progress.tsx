import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { translationStatistics } from '../../api/translations.js';
import { usePercent } from '../../components/use-percent.js';

/** How far the translations into a language are. */
export function Progress({ locale }: { locale: string }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const { data } = useQuery(translationStatistics(locale));
  if (!data || data.total.units === 0) return null;
  const { units, reviewed, outdated, failing } = data.total;
  return (
    <Text size="sm" c="dimmed">
      {t('translate.progress', { reviewed, units, percent: percent(reviewed / units), outdated, failing })}
    </Text>
  );
}
