import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '@cairn/client';
import classes from './masked-preview.module.css';

/** So much of a long text is shown around what is hidden, in UTF-16 units. */
const AROUND = 200;

/** The text as it would be kept: what is hidden stands out by its kind. */
export function MaskedPreview({
  text,
  masked,
}: {
  text: string;
  masked: components['schemas']['MaskedDto']['masked'];
}) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm" mb={4}>
        {masked.length === 0 ? t('share.nothing_hidden') : t('share.hidden', { count: masked.length })}
      </Text>
      <pre className={classes.preview} tabIndex={0} aria-label={t('share.preview')}>
        {masked.map(({ start, end, kind }, index) => (
          <span key={start}>
            {shortened(text.slice(masked[index - 1]?.end ?? 0, start))}
            <mark
              className={classes.hidden}
              title={t('share.hidden_length', { count: end - start })}
            >{`{${kind}}`}</mark>
          </span>
        ))}
        {shortened(text.slice(masked.at(-1)?.end ?? 0))}
      </pre>
    </div>
  );
}

const shortened = (part: string) =>
  part.length > 3 * AROUND ? `${part.slice(0, AROUND)}\n…\n${part.slice(-AROUND)}` : part;
