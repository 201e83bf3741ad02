import { Badge, Button, Group, Title } from '@mantine/core';
import { mdiPencilOutline } from '@mdi/js';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../components/read-text.js';
import type { SignatureRecord } from '../../api/records.js';
import { CopyButton } from '../../components/copy-button.js';
import { Icon } from '../../components/icon.js';
import { CommonTextState, TextState } from '../../components/texts/text-state.js';
import { localeOf, useTextNotes } from '../../components/texts/text-notes.js';
import { useTierName } from '../../components/use-tier-name.js';
import { useShortcuts } from '../../keyboard/shortcuts.js';
import classes from './record.module.css';

/** What the error says, by which id it is known, and how far the record can be trusted. */
export function RecordHeader({ record }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const navigate = useNavigate();
  const { id, status, verification_tier: tier } = record;
  const edit = `${id}/edit`;
  useShortcuts([
    {
      keys: 'e',
      label: t('record.edit'),
      run: () => void navigate({ to: '/signatures/$', params: { _splat: edit } }),
    },
  ]);
  return (
    <header className={classes.header}>
      <Group justify="space-between" align="start" wrap="nowrap" gap="md">
        <Title order={1} className={classes.signature} lang={localeOf(useTextNotes(), 'signature')}>
          <bdi>
            <ReadText text={record.signature} />
          </bdi>
        </Title>
        <Button
          renderRoot={(props) => <Link {...props} to="/signatures/$" params={{ _splat: edit }} />}
          variant="default"
          size="xs"
          className={classes.edit}
          leftSection={<Icon path={mdiPencilOutline} size={15} />}
        >
          {t('record.edit')}
        </Button>
      </Group>
      <Group gap={8} className={classes.id}>
        <span>{id}</span>
        <CopyButton value={id} />
        {status && status !== 'published' && (
          <Badge variant="light" color="gray">
            {t(`status.${status}`)}
          </Badge>
        )}
        {tier && (
          <Badge variant="outline" color="gray" tt="none">
            {tierName(tier)}
          </Badge>
        )}
        <CommonTextState />
        <TextState path="signature" name={t('fields.signature')} />
      </Group>
    </header>
  );
}
