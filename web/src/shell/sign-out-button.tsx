import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { mdiLogout } from '@mdi/js';
import { useTranslation } from 'react-i18next';
import { askForToken, signOut, useIsSignedIn } from '../api/access-token.js';
import { endSession, useReader } from '../api/reader.js';
import { queryClient } from '../api/query-client.js';
import { Icon } from '../components/icon.js';

/** Forgets the token, ends the session, and with them what the reader could see; there only for who has signed in. */
export function SignOutButton() {
  const { t } = useTranslation();
  const reader = useReader();
  const hasToken = useIsSignedIn();
  if (!reader?.actor && !hasToken) return null;
  const leave = async () => {
    try {
      if (reader?.actor) await endSession();
    } catch {
      return notifications.show({ color: 'red', message: t('sign_in.still') });
    }
    signOut();
    queryClient.clear();
    askForToken();
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('sign_in.leave')}
      title={t('sign_in.leave')}
      onClick={() => void leave()}
    >
      <Icon path={mdiLogout} />
    </ActionIcon>
  );
}
