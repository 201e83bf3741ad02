import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './browse.module.css';
import { LABELS, SORTS, type BrowseSearch, type Label } from './browse-search.js';

interface FiltersProps {
  search: BrowseSearch;
  onChange: (search: BrowseSearch) => void;
}

/** Which records are left, and in which order. */
export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const { status, has_fix: hasFix, stale, sort } = search;
  // Without words, that is what the list is ordered by anyway.
  const sorts = search.q ? SORTS : SORTS.filter((one) => one !== 'id');
  const isFiltered = Object.keys(search).some((key) => key !== 'q' && key !== 'sort');
  const set = (key: keyof BrowseSearch, value: unknown) => {
    const { [key]: _, ...others } = search;
    onChange(value === undefined || value === '' ? others : { ...others, [key]: value });
  };
  return (
    <div className={classes.filters}>
      <Choice
        label={t('browse.status')}
        value={status ?? ''}
        choices={{ '': t('status.published'), draft: t('status.draft'), retired: t('status.retired') }}
        onChange={(value) => set('status', value)}
      />
      <Choice
        label={t('browse.fix')}
        value={String(hasFix ?? '')}
        choices={{ '': t('browse.any'), true: t('browse.with_fix'), false: t('browse.without_fix') }}
        onChange={(value) => set('has_fix', truth(value))}
      />
      <Choice
        label={t('browse.age')}
        value={String(stale ?? '')}
        choices={{ '': t('browse.any'), false: t('browse.fresh'), true: t('browse.stale') }}
        onChange={(value) => set('stale', truth(value))}
      />
      {LABELS.map((label) => (
        <LabelFilter key={label} label={label} value={search[label] ?? ''} onChange={(value) => set(label, value)} />
      ))}
      <Choice
        label={t('browse.sort')}
        value={sort ?? ''}
        choices={{
          '': t(`browse.sorts.${search.q ? 'relevance' : 'id'}`),
          ...Object.fromEntries(sorts.map((one) => [one, t(`browse.sorts.${one}`)])),
        }}
        onChange={(value) => set('sort', value)}
      />
      {isFiltered && (
        <Button
          variant="subtle"
          size="xs"
          className={classes.clear}
          onClick={() => onChange({ ...(search.q && { q: search.q }), ...(sort && { sort }) })}
        >
          {t('browse.clear')}
        </Button>
      )}
    </div>
  );
}

const truth = (value: string) => (value === '' ? undefined : value === 'true');

interface ChoiceProps {
  label: string;
  value: string;
  /** Value → what it is called. */
  choices: Record<string, string>;
  onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={Object.entries(choices).map(([key, name]) => ({ value: key, label: name }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function LabelFilter({ label, value, onChange }: { label: Label; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const change = useDebouncedCallback(onChange, 300);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      size="xs"
      label={t(`fields.${label}`)}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        change(currentTarget.value.trim());
      }}
    />
  );
}
