import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { localeOf, stateOf, useTextNotes, type TextStateName } from './text-notes.js';

interface TextStateProps {
  path: string;
  /** The text that tells of it too, such as the first of an item; none where the record's own badge does. */
  like?: string | undefined;
  /** What the text is, where it does not stand beside the badge. */
  name?: string;
}

/** Says quietly of a text that it is no translation or one that nobody has reviewed, unless that is said already. */
export function TextState({ path, like, name }: TextStateProps) {
  const notes = useTextNotes();
  const state = stateOf(notes, path);
  if (!state || state === (like === undefined ? notes.text_state : stateOf(notes, like))) return null;
  return <StateBadge state={state} locale={localeOf(notes, path)} name={name} />;
}

/** Says it once of most texts of a record. One that is reviewed, or in its own language for its readers, needs no word. */
export function CommonTextState() {
  const { t } = useTranslation();
  const notes = useTextNotes();
  const { text_state: state, other_text_states: others = {}, other_locales: otherLocales } = notes;
  if (!state || state === 'reviewed') return null;
  const path = stateOf(notes, 'signature') === state ? 'signature' : Object.keys(otherLocales)[0];
  const hasOthers = Object.keys(others).length > 0;
  return (
    <StateBadge
      state={state}
      locale={localeOf(notes, path ?? 'signature')}
      note={hasOthers ? t('text_states.but_marked') : undefined}
    />
  );
}

interface StateBadgeProps {
  state: TextStateName;
  locale: string;
  name?: string | undefined;
  note?: string | undefined;
}

function StateBadge({ state, locale, name, note }: StateBadgeProps) {
  const { t, i18n } = useTranslation();
  if (state === 'source' && locale.split('-')[0] === i18n.language) return null;
  const told = t(`text_states.${state}`);
  return (
    <Badge
      variant="light"
      color="gray"
      size="sm"
      tt="none"
      fw={500}
      title={[t(`text_states.${state}_help`), note].filter(Boolean).join(' ')}
    >
      {name === undefined ? told : t('text_states.named', { name, told })}
    </Badge>
  );
}
