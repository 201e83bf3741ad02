import { Button, Container, Textarea, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposedRecord } from './proposed-record.js';
import { RecordForm } from './record-form.js';
import classes from './fields/fields.module.css';

/** A new record: from a pasted error, whose pattern is proposed, or from nothing. */
export function NewRecord() {
  const { t } = useTranslation();
  const { text } = useSearch({ from: '/new' });
  const navigate = useNavigate({ from: '/new' });
  const [pasted, setPasted] = useState('');
  if (text !== undefined) return <RecordForm key={text} title={t('write.new')} initial={proposedRecord(text)} />;
  return (
    <Container size="md" py="md">
      <Title order={1} size="h3" mb="sm">
        {t('write.new')}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ search: { text: pasted } });
        }}
      >
        <Textarea
          label={t('write.paste')}
          description={t('write.paste_help')}
          rows={8}
          autoFocus
          classNames={{ input: classes.code }}
          value={pasted}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <Button type="submit" mt="sm">
          {t(pasted.trim() === '' ? 'write.start_empty' : 'write.propose')}
        </Button>
      </form>
    </Container>
  );
}
