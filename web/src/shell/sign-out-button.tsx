import { ActionIcon } from '@mantine/core';
import { mdiLogout } from '@mdi/js';
import { useTranslation } from 'react-i18next';
import { askForToken, signOut, useIsSignedIn } from '../api/access-token.js';
import { queryClient } from '../api/query-client.js';
import { Icon } from '../components/icon.js';

/** Forgets the token, and what it let the reader see; there only for who has signed in. */
export function SignOutButton() {
  const { t } = useTranslation();
  if (!useIsSignedIn()) return null;
  const leave = () => {
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
      onClick={leave}
    >
      <Icon path={mdiLogout} />
    </ActionIcon>
  );
}
