import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './vote.module.css';

/** As long as the service takes one. */
const MAX_LENGTH = 2_000;

/** What others should know of it; goes with the vote. */
export function VoteNote({ note, onSave }: { note: string; onSave: (note: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(note);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(text.trim());
  };
  return (
    <form className={classes.note} onSubmit={save}>
      <input
        className={classes.input}
        aria-label={t('diagnose.vote.note')}
        placeholder={t('diagnose.vote.note_example')}
        maxLength={MAX_LENGTH}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" variant="default" disabled={text.trim() === note}>
        {t('diagnose.vote.save_note')}
      </Button>
    </form>
  );
}
