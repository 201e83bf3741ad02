import { CairnProblem } from '@cairn/client';
import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Alert.layer.css';
import { useErrorText } from './use-error-text.js';

/** Says what went wrong, and of each faulty field what is. */
export function Failure({ error }: { error: Error }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const errors = error instanceof CairnProblem ? error.errors : [];
  return (
    <Alert color="red" title={t('failed')} role="alert">
      {errorText(error)}
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
