import { ActionIcon } from '@mantine/core';
import { mdiLogin } from '@mdi/js';
import { useTranslation } from 'react-i18next';
import { useIsSignedIn } from '../api/access-token.js';
import { signInAddress, useReader } from '../api/reader.js';
import { Icon } from '../components/icon.js';

/** The way to the identity provider; there only where there is one, for who has not signed in. */
export function SignInButton() {
  const { t } = useTranslation();
  const reader = useReader();
  const hasToken = useIsSignedIn();
  if (!reader?.sign_in || reader.actor || hasToken) return null;
  return (
    <ActionIcon
      component="a"
      href={signInAddress()}
      variant="subtle"
      color="gray"
      aria-label={t('sign_in.title')}
      title={t('sign_in.title')}
    >
      <Icon path={mdiLogin} />
    </ActionIcon>
  );
}
