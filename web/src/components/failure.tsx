import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';

/** Says what went wrong, in the words of the service where it refused something. */
export function Failure({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" title={t('failed')} role="alert">
      {error.message}
    </Alert>
  );
}
