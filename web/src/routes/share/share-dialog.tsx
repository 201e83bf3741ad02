import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { Dialog } from '../../components/dialog.js';
import { ShareRecords } from './share-records.js';
import { ShareText } from './share-text.js';
import type { Shared } from './shared-answer.js';

/** Offers a link to an answer: to the records only, or, if the reader chooses so, with the text as well. */
export default function ShareDialog({ shared, onClose }: { shared: Shared; onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState('records');
  return (
    <Dialog title={t('share.title')} isWide onClose={onClose}>
      <Stack>
        <Radio.Group value={kind} onChange={setKind} aria-label={t('share.title')}>
          <Stack gap="xs">
            <Radio value="records" label={t('share.records')} description={t('share.records_help')} />
            <Radio value="text" label={t('share.text')} description={t('share.text_help')} />
          </Stack>
        </Radio.Group>
        {kind === 'records' ? <ShareRecords answer={shared.answer} /> : <ShareText shared={shared} />}
      </Stack>
    </Dialog>
  );
}
