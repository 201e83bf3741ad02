import { Checkbox, Kbd, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Kbd.layer.css';
import '@mantine/core/styles/Table.layer.css';
import { Dialog } from '../components/dialog.js';
import { useListedShortcuts } from './shortcuts.js';
import { isSingleKey, turnSingleKeys, useAreSingleKeysOn } from './single-keys.js';

/** All keys that do something now. */
export default function ShortcutsOverlay({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const shortcuts = useListedShortcuts();
  const areSingleKeysOn = useAreSingleKeysOn();
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <Checkbox
        label={t('shortcuts.single')}
        checked={areSingleKeysOn}
        mb="sm"
        onChange={({ currentTarget }) => turnSingleKeys(currentTarget.checked)}
      />
      <Table withRowBorders={false} verticalSpacing={6}>
        <Table.Tbody>
          {shortcuts
            .filter(({ keys }) => areSingleKeysOn || !isSingleKey(keys))
            .map(({ keys, label }) => (
              <Table.Tr key={`${keys} ${label}`}>
                <Table.Td w="9rem">
                  <Keys keys={keys} />
                </Table.Td>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}

const isMac = /mac/i.test(navigator.userAgent);
const NAMES: Record<string, string> = { mod: isMac ? '⌘' : 'Ctrl', shift: '⇧', alt: isMac ? '⌥' : 'Alt' };

/** `shift+?` is shown as `?`: whoever types it presses what their keyboard asks for. */
function Keys({ keys }: { keys: string }) {
  const parts = /^shift\+[^\w]$/.test(keys) ? [keys.at(-1)!] : keys.split('+');
  return parts.map((part, index) => (
    <span key={part}>
      {index > 0 && ' '}
      <Kbd>{NAMES[part] ?? part}</Kbd>
    </span>
  ));
}
