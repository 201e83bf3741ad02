import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryClient } from './api/query-client.js';
import { ShortcutsProvider } from './keyboard/shortcuts.js';
import { router } from './routes.js';
import { styleNonce } from './shell/style-nonce.js';
import { theme } from './shell/theme.js';

/** Everything that all views stand in. */
export function App() {
  const { t } = useTranslation();
  // What closes a notification has no name by itself.
  const named = {
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('close') } } }),
  };
  return (
    <MantineProvider
      theme={mergeThemeOverrides(theme, { components: named })}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <ShortcutsProvider>
          <Notifications position="bottom-right" limit={3} />
          <RouterProvider router={router} />
        </ShortcutsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
