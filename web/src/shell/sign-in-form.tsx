import { Alert, Button, Checkbox, Container, Divider, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';
import '@mantine/core/styles/Divider.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { accessToken, signIn } from '../api/access-token.js';
import { signInAddress, signInError, useReader } from '../api/reader.js';
import { queryClient } from '../api/query-client.js';

export default function SignInForm() {
  const { t } = useTranslation();
  const hasProvider = useReader()?.sign_in === true;
  const [token, setToken] = useState('');
  const [isRemembered, setRemembered] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn(token.trim(), isRemembered);
    void queryClient.resetQueries();
  };
  return (
    <Container size={420} py="xl">
      <form onSubmit={submit}>
        <Stack>
          <Title order={1} size="h3">
            {t('sign_in.title')}
          </Title>
          {hasProvider && (
            <>
              <Text>{t('sign_in.provider_text')}</Text>
              {signInError && <Alert color="red">{t('sign_in.failed', { code: signInError })}</Alert>}
              <Button component="a" href={signInAddress()}>
                {t('sign_in.provider')}
              </Button>
              <Divider label={t('sign_in.or')} />
            </>
          )}
          {(!hasProvider || accessToken()) && <Text>{t(accessToken() ? 'sign_in.refused' : 'sign_in.text')}</Text>}
          <PasswordInput
            label={t('sign_in.token')}
            visibilityToggleButtonProps={{ 'aria-label': t('sign_in.show') }}
            autoComplete="current-password"
            autoFocus={!hasProvider}
            required
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
          />
          <Checkbox
            label={t('sign_in.remember')}
            description={t('sign_in.remember_help')}
            checked={isRemembered}
            onChange={(event) => setRemembered(event.currentTarget.checked)}
          />
          <Button type="submit" variant={hasProvider ? 'default' : 'filled'} disabled={token.trim() === ''}>
            {t('sign_in.submit')}
          </Button>
        </Stack>
      </form>
    </Container>
  );
}
