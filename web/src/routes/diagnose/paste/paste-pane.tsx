import { Button, FileButton, Group, Kbd, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import type { Mark } from '../marks.js';
import type { Diagnosis } from '../use-diagnosis.js';
import { EXAMPLE } from './example.js';
import { FileProgress } from './file-progress.js';
import { PasteField } from './paste-field.js';
import classes from './paste-pane.module.css';
import { SystemFields } from './system-fields.js';
import { useDroppedFile } from './use-dropped-file.js';
import { useFile } from './use-file.js';

/** What a reader with a screen reader is told on coming into the text. */
const LEAVE_HINT = 'leave-text';

const NONE: readonly Mark[] = [];

/** Where the text goes in: pasted, typed, dropped or chosen, with what is known of the system that printed it. */
export function PastePane({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const { text, version, hasText, system, marks, isOfText, active } = diagnosis;
  const lines = useMemo(() => lineCount(text), [text]);
  const file = useFile(diagnosis.replace);
  const isDragging = useDroppedFile(file.open);
  const focusField = () => document.querySelector<HTMLElement>('.cm-content')?.focus();
  const leaveField = () => {
    if (document.activeElement?.closest('.cm-content')) document.getElementById('main')?.focus();
  };
  useShortcuts([
    { keys: 'Escape', label: t('diagnose.keys.leave'), run: leaveField, everywhere: true },
    { keys: '/', label: t('diagnose.keys.text'), run: focusField },
    { keys: 'mod+Backspace', label: t('diagnose.keys.clear'), run: () => diagnosis.replace('') },
  ]);

  return (
    <section className={classes.pane} data-alone={!hasText} data-dragging={isDragging} aria-label={t('diagnose.text')}>
      <PasteField
        label={t('diagnose.text')}
        describedBy={LEAVE_HINT}
        placeholder={t('diagnose.placeholder')}
        text={text}
        version={version}
        marks={isOfText ? marks : NONE}
        active={isOfText ? active : undefined}
        onChange={diagnosis.change}
        onLookAt={diagnosis.lookAt}
      />
      <FileProgress file={file} />
      <SystemFields system={system} onChange={diagnosis.describeSystem} />
      <Group className={classes.bar} gap="xs">
        <FileButton onChange={(chosen) => chosen && file.open(chosen)}>
          {(props) => (
            <Button {...props} variant="default" size="compact-sm">
              {t('diagnose.open_file')}
            </Button>
          )}
        </FileButton>
        {hasText ? (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => diagnosis.replace('')}>
            {t('diagnose.clear')}
          </Button>
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={() => diagnosis.replace(EXAMPLE, true)}>
            {t('diagnose.example')}
          </Button>
        )}
        <span id={LEAVE_HINT} className={classes.leave}>
          <Kbd size="xs">Esc</Kbd> {t('diagnose.leave')}
        </span>
        {hasText && (
          <Text size="xs" c="dimmed" ml="auto" className={classes.size}>
            {t('diagnose.size', { lines, length: text.length })}
          </Text>
        )}
      </Group>
    </section>
  );
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
