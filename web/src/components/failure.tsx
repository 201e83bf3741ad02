import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';
import { ApiProblem } from '../api/api-problem.js';

/** Says what went wrong, in the words of the service where it refused something, and of each faulty field what is. */
export function Failure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const errors = (error instanceof ApiProblem && error.body?.errors) || [];
  return (
    <Alert color="red" title={t('failed')} role="alert">
      {error.message}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ path, detail }) => (
            <li key={`${path} ${detail}`}>
              <code>{path}</code> {detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
