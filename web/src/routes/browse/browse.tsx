import { Button, Container, Group, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { mdiMagnify, mdiPlus } from '@mdi/js';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { useShortcuts } from '../../keyboard/shortcuts.js';
import type { BrowseSearch } from './browse-search.js';
import { Filters } from './filters.js';
import { SignatureRows, type SignatureRowsHandle } from './signature-rows.js';
import { useSignatures } from './use-signatures.js';

/** Pauses in typing that are longer ask. */
const PAUSE_MS = 120;

/** All records: looked for as one types, filtered by the address, walked by keys. */
export function Browse() {
  const { t } = useTranslation();
  useTitle(t('browse.title'));
  const search = useSearch({ from: '/signatures/' });
  const navigate = useNavigate({ from: '/signatures/' });
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<SignatureRowsHandle>(null);
  const [words, setWords] = useState(search.q ?? '');
  const { signatures, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useSignatures(search);

  const change = (changed: BrowseSearch) => void navigate({ search: changed, replace: true });
  const ask = useDebouncedCallback((q: string) => {
    const { q: _, ...others } = search;
    change(q.trim() === '' ? others : { ...others, q });
  }, PAUSE_MS);
  // The address may be changed by going back, or by a link.
  useEffect(() => setWords((typed) => (typed.trim() === (search.q ?? '') ? typed : (search.q ?? ''))), [search.q]);

  useShortcuts([
    { keys: '/', label: t('browse.keys.search'), run: () => field.current?.select() },
    { keys: 'j', label: t('browse.keys.next'), run: () => rows.current?.move(1) },
    { keys: 'k', label: t('browse.keys.previous'), run: () => rows.current?.move(-1) },
  ]);

  return (
    <Container size="lg" py="md">
      <Group justify="space-between" mb="sm">
        <Title order={1} size="h3">
          {t('browse.title')}
        </Title>
        <Button component={Link} to="/new" size="xs" leftSection={<Icon path={mdiPlus} size={16} />}>
          {t('browse.new')}
        </Button>
      </Group>
      <search>
        <TextInput
          ref={field}
          type="search"
          size="md"
          aria-label={t('browse.search')}
          placeholder={t('browse.search_placeholder')}
          leftSection={<Icon path={mdiMagnify} />}
          maxLength={1000}
          autoFocus
          value={words}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            ask(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            rows.current?.move(1);
          }}
        />
        <Filters search={search} onChange={change} />
      </search>
      <Text size="sm" c="dimmed" my="xs" role="status">
        {!isPending && t('browse.count', { number: `${signatures.length}${hasNextPage ? '+' : ''}` })}
      </Text>
      {error && <Failure error={error} />}
      {!isPending && signatures.length === 0 && !error && <Text>{t('browse.none')}</Text>}
      <SignatureRows
        ref={rows}
        signatures={signatures}
        onEndInSight={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
        onFilter={(filter) => change({ ...search, ...filter })}
      />
    </Container>
  );
}
