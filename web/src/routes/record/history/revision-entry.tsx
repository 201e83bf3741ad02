import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { components } from '@cairn/client';
import { useMoment } from '../../../components/use-moment.js';
import classes from './history.module.css';
import { RestoreButton } from './restore-button.js';
import { RevisionChanges } from './revision-changes.js';

type Revision = components['schemas']['RevisionDto'];

interface RevisionEntryProps {
  id: string;
  revision: Revision;
  /** The revision that holds now. */
  current: number;
}

/** One write to the record. */
export function RevisionEntry({ id, revision: { revision, at, actor, action, changes }, current }: RevisionEntryProps) {
  const { t } = useTranslation();
  const moment = useMoment();
  const [isOpen, { toggle }] = useDisclosure();
  const fields = new Set(changes.map(({ path }) => path.split('/')[1]).filter(Boolean));
  return (
    <li className={classes.revision}>
      <Group justify="space-between" gap="xs" align="start">
        <div>
          <strong>{t('record.history.revision', { revision })}</strong>{' '}
          {t(`record.history.actions.${action as 'create'}`)} · <bdi>{actor.id}</bdi> ·{' '}
          <time dateTime={at}>{moment(at)}</time>
          {revision > 1 && fields.size > 0 && <div className={classes.fields}>{[...fields].join(', ')}</div>}
        </div>
        <Group gap={6}>
          {revision > 1 && (
            <Button variant="default" size="compact-xs" aria-expanded={isOpen} onClick={toggle}>
              {t(isOpen ? 'record.history.hide' : 'record.history.show')}
            </Button>
          )}
          {revision < current && <RestoreButton id={id} revision={revision} current={current} />}
        </Group>
      </Group>
      {isOpen && <RevisionChanges id={id} revision={revision} />}
    </li>
  );
}
