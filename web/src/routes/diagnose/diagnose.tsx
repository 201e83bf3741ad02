import { Stack, Text, Textarea, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDiagnosis } from './use-diagnosis.js';

export function Diagnose() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 250);
  const { data: answer, error } = useDiagnosis({ text: asked });
  return (
    <Stack p="md">
      <Textarea
        label={t('diagnose.text')}
        autosize
        minRows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {error && <Text role="alert">{error.message}</Text>}
      {answer?.matches.map(({ signature_id: id, signature, locale }) => (
        <Title key={id} order={2} size="h4" lang={locale}>
          {signature}
        </Title>
      ))}
    </Stack>
  );
}
