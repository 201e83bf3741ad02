import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationStatistics } from '../../../api/translations.js';
import { CHECKS, FLAGS, LABELS, ORIGINS, SORTS, STATES, TIMES, type TranslateSearch } from '../translate-search.js';
import classes from './queue.module.css';

interface FiltersProps {
  locale: string;
  search: TranslateSearch;
  onChange: (search: TranslateSearch) => void;
}

/** Which units are left, and in which order. The less common filters are shown on request, and those that are set. */
export function Filters({ locale, search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const [isOpen, more] = useDisclosure();
  const { data: statistics } = useQuery({ ...translationStatistics(locale), enabled: isOpen || 'failing' in search });
  const isShown = (key: keyof TranslateSearch) => isOpen || search[key] !== undefined;
  const set = (key: keyof TranslateSearch, value: unknown) => {
    const { [key]: _, ...others } = search;
    onChange(value === undefined || value === '' ? others : { ...others, [key]: value });
  };
  const any = { value: '', label: t('translate.any') };
  const named = (counts: { name?: string | null }[] = []) => counts.flatMap(({ name }) => name ?? []);
  const suggested: Partial<Record<(typeof LABELS)[number], string[]>> = {
    domain: named(statistics?.domains),
    field: named(statistics?.fields),
    assignee: ['me'],
  };
  return (
    <search className={classes.filters}>
      <NativeSelect
        size="xs"
        label={t('translate.state')}
        value={search.state ?? ''}
        data={[any, ...STATES.map((state) => ({ value: state, label: t(`translate.states.${state}`) }))]}
        onChange={({ currentTarget }) => set('state', currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t('translate.sort')}
        value={search.sort ?? 'record'}
        data={SORTS.map((sort) => ({ value: sort, label: t(`translate.sorts.${sort}`) }))}
        onChange={({ currentTarget: { value } }) => set('sort', value === 'record' ? undefined : value)}
      />
      {isShown('origin') && (
        <NativeSelect
          size="xs"
          label={t('translate.origin')}
          value={search.origin ?? ''}
          data={[any, ...ORIGINS.map((origin) => ({ value: origin, label: t(`translate.origins.${origin}`) }))]}
          onChange={({ currentTarget }) => set('origin', currentTarget.value)}
        />
      )}
      {FLAGS.filter(isShown).map((flag) => (
        <NativeSelect
          key={flag}
          size="xs"
          label={t(`translate.filters.${flag}`)}
          value={String(search[flag] ?? '')}
          data={[any, { value: 'true', label: t('translate.yes') }, { value: 'false', label: t('translate.no') }]}
          onChange={({ currentTarget: { value } }) => set(flag, value === '' ? undefined : value === 'true')}
        />
      ))}
      {isShown('failing') && (
        <NativeSelect
          size="xs"
          label={t('translate.filters.failing')}
          value={search.failing ?? ''}
          data={[
            any,
            { value: 'any', label: t('translate.any_check') },
            ...CHECKS.map((check) => {
              const count = statistics?.failing[check];
              return { value: check, label: t(`translate.checks.${check}`) + (count ? ` (${count})` : '') };
            }),
          ]}
          onChange={({ currentTarget }) => set('failing', currentTarget.value)}
        />
      )}
      {LABELS.filter(isShown).map((label) => (
        <LabelFilter
          key={label}
          label={t(`translate.filters.${label}`)}
          value={search[label] ?? ''}
          suggested={suggested[label]}
          onChange={(value) => set(label, value)}
        />
      ))}
      {TIMES.filter(isShown).map((time) => (
        <TextInput
          key={time}
          size="xs"
          type="date"
          label={t(`translate.filters.${time}`)}
          value={search[time]?.slice(0, 10) ?? ''}
          onChange={({ currentTarget }) => set(time, currentTarget.value)}
        />
      ))}
      <Button variant="subtle" size="compact-xs" className={classes.more} aria-expanded={isOpen} onClick={more.toggle}>
        {t(isOpen ? 'translate.fewer' : 'translate.more')}
      </Button>
    </search>
  );
}

interface LabelFilterProps {
  label: string;
  value: string;
  /** What is often meant; anything else may be. */
  suggested: string[] | undefined;
  onChange: (value: string) => void;
}

function LabelFilter({ label, value, suggested = [], onChange }: LabelFilterProps) {
  const [typed, setTyped] = useState(value);
  const change = useDebouncedCallback(onChange, 300);
  useEffect(() => setTyped(value), [value]);
  const list = useId();
  return (
    <>
      <TextInput
        size="xs"
        label={label}
        value={typed}
        maxLength={200}
        list={list}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          change(currentTarget.value.trim());
        }}
      />
      <datalist id={list}>
        {suggested.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
