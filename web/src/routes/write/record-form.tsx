import { Accordion, Container, Title } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../components/use-title.js';
import '@mantine/core/styles/Accordion.layer.css';
import type { SignatureRecord, StoredRecord } from '../../api/records.js';
import { Failure } from '../../components/failure.js';
import { isEqual } from '../../components/is-equal.js';
import { ChecksPanel } from './checks/checks-panel.js';
import { useLint, type Fault } from './checks/use-lint.js';
import { FieldInputs } from './fields/field-input.js';
import { RecordFormContext, type RecordFormState } from './form-context.js';
import { SECTIONS } from './record-fields.js';
import { withList, withValue } from './record-path.js';
import { MergeForm } from './saving/merge-form.js';
import { SaveBar } from './saving/save-bar.js';
import { useSave } from './saving/use-save.js';
import { recordTester } from './testing/record-tester.js';
import classes from './write.module.css';

interface RecordFormProps {
  title: string;
  initial: SignatureRecord;
  /** The stored record that is changed; none for a new one. */
  stored?: StoredRecord;
}

/** Every field of a record, tried and checked as one writes. What the form does not know stays as it is. */
export function RecordForm({ title, initial, stored }: RecordFormProps) {
  const { t } = useTranslation();
  useTitle(title);
  const [record, setRecord] = useState(initial);
  const { errors: allErrors, warnings, isChecked, error: lintError } = useLint(record);
  const saving = useSave(stored, setRecord);
  const [hasTried, setHasTried] = useState(false);
  const isUntouched = ({ path }: Fault) => stored === undefined && record[path as 'id'] === '';
  /** What is still to be filled in is no error before its author is done. */
  const errors = hasTried ? allErrors : allErrors.filter((error) => !isUntouched(error));
  const save = (saved: SignatureRecord) => {
    setHasTried(true);
    saving.save(saved);
  };
  const isChanged = !isEqual(record, initial) && !saving.isSaved();
  useBlocker({
    // oxlint-disable-next-line no-alert -- the router has to know at once
    shouldBlockFn: () => isChanged && !saving.isSaved() && !confirm(t('write.leave')),
    enableBeforeUnload: () => isChanged,
  });
  const { regex, flags, patterns } = record;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- only the patterns make another tester
  const tester = useMemo(() => recordTester(record), [regex, flags, patterns]);
  const form = useMemo<RecordFormState>(
    () => ({
      record,
      change: (path, value) => setRecord((now) => withValue(now, path, value)),
      changeList: (path, change) => setRecord((now) => withList(now, path, change)),
      tester,
      faults: new Map(errors.map(({ path, detail }) => [path, detail])),
      isNew: stored === undefined,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- which errors are told follows from these
    [record, tester, allErrors, hasTried, stored],
  );
  return (
    <RecordFormContext value={form}>
      <Container size="xl" py="md">
        <Title order={1} size="h3" mb="sm">
          {title}
        </Title>
        {saving.merge && <MergeForm merge={saving.merge} onDecided={saving.resume} />}
        {(saving.error ?? lintError) && <Failure error={(saving.error ?? lintError)!} />}
        <div className={classes.columns}>
          {/* What is written while a merge is decided would be lost with the decision. */}
          <form
            inert={saving.merge !== undefined}
            onInvalidCapture={() => setHasTried(true)}
            onSubmit={(event) => {
              event.preventDefault();
              save(record);
            }}
          >
            <Accordion multiple variant="separated" defaultValue={['error', 'recognition', 'help']} order={2}>
              {Object.entries(SECTIONS).map(([name, fields]) => (
                <Accordion.Item key={name} value={name}>
                  <Accordion.Control>{t(`write.sections.${name as keyof typeof SECTIONS}`)}</Accordion.Control>
                  <Accordion.Panel>
                    <FieldInputs path={[]} fields={fields} />
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
            <SaveBar record={record} isSaving={saving.isSaving} hasErrors={errors.length > 0} onSave={save} />
          </form>
          <ChecksPanel
            errors={errors}
            warnings={warnings}
            isChecked={isChecked && errors.length === allErrors.length}
            onMend={(mend) => setRecord(mend.apply)}
          />
        </div>
      </Container>
    </RecordFormContext>
  );
}
