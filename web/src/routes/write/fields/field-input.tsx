import { Fieldset, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Fieldset.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import { useRecordForm } from '../form-context.js';
import type { FieldKind, Fields } from '../record-fields.js';
import { pathText, valueAt, type Path } from '../record-path.js';
import { TestedText } from '../testing/tested-text.js';
import classes from './fields.module.css';
import { inputId } from './input-id.js';
import { ListInput } from './list-input.js';
import { MapInput } from './map-input.js';

interface FieldInputProps {
  path: Path;
  field: FieldKind;
}

/** One field of the record, as its kind is filled in. */
export function FieldInput({ path, field }: FieldInputProps) {
  const { t } = useTranslation();
  const { record, change, faults, isNew } = useRecordForm();
  const name = String(path.at(-1));
  const text = pathText(path);
  const value = valueAt(record, path);
  const label = t(`fields.${name}` as 'fields.id');
  const common = {
    id: inputId(text),
    label,
    description: t(`help.${name}` as 'help.id', { defaultValue: '' }) || undefined,
    error: faults.get(text),
  };
  const set = (next: unknown) => change(path, next === '' ? undefined : next);
  switch (field.kind) {
    case 'text': {
      const written = typeof value === 'string' ? value : '';
      const write = (next: string) => change(path, next === '' && !field.required ? undefined : next);
      if (!field.lines)
        return (
          <TextInput
            {...common}
            required={field.required ?? false}
            readOnly={name === 'id' && path.length === 1 && !isNew}
            value={written}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        );
      return (
        <div>
          <Textarea
            {...common}
            required={field.required ?? false}
            rows={Math.min(12, Math.max(field.lines, written.split('\n').length))}
            classNames={{ input: field.code ? classes.code : classes.prose }}
            spellCheck={!field.code}
            value={written}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
          {field.tested && <TestedText text={written} tested={field.tested} />}
        </div>
      );
    }
    case 'number':
      return (
        <NumberInput
          {...common}
          min={0}
          {...(field.max !== undefined && { max: field.max, step: 0.05, decimalScale: 4 })}
          clampBehavior="none"
          hideControls
          value={typeof value === 'number' ? value : ''}
          onChange={set}
        />
      );
    case 'date':
      return (
        <TextInput
          {...common}
          type="date"
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...common}
          value={typeof value === 'string' ? value : ''}
          data={[
            { value: '', label: t('write.unset') },
            ...field.choices.map((choice) => ({ value: choice, label: t(`choices.${choice}` as 'choices.draft') })),
          ]}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      );
    case 'texts': {
      const items = Array.isArray(value) ? value : [];
      return (
        <Textarea
          {...common}
          description={[common.description, t('write.one_a_line')].filter(Boolean).join(' ')}
          rows={Math.max(2, items.length + 1)}
          value={items.join('\n')}
          onChange={({ currentTarget }) =>
            change(path, currentTarget.value === '' ? undefined : currentTarget.value.split('\n'))
          }
        />
      );
    }
    case 'map':
      return <MapInput path={path} legend={label} />;
    case 'object':
      return (
        <Fieldset legend={label} className={classes.group}>
          <FieldInputs path={path} fields={field.fields} />
        </Fieldset>
      );
    case 'list':
      return (
        <ListInput path={path} main={field.main} legend={label}>
          {(item) => <FieldInputs path={item} fields={field.fields} />}
        </ListInput>
      );
  }
}

/** The fields of a record, or of a part of it. */
export function FieldInputs({ path, fields }: { path: Path; fields: Fields }) {
  return (
    <div className={classes.fields}>
      {Object.entries(fields).map(([key, field]) => (
        <div key={key} className={isWide(field) ? classes.wide : undefined}>
          <FieldInput path={[...path, key]} field={field} />
        </div>
      ))}
    </div>
  );
}

const isWide = (field: FieldKind) =>
  ['list', 'object', 'map', 'texts'].includes(field.kind) || (field.kind === 'text' && field.lines !== undefined);
