import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { mdiWeatherNight, mdiWhiteBalanceSunny } from '@mdi/js';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/icon.js';

/** Light or dark, as the machine has it until the reader chooses. */
export function ColorSchemeButton() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t(isDark ? 'nav.light' : 'nav.dark')}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Icon path={isDark ? mdiWhiteBalanceSunny : mdiWeatherNight} />
    </ActionIcon>
  );
}
