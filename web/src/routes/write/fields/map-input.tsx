import { Button, Fieldset, TextInput } from '@mantine/core';
import { mdiPlus } from '@mdi/js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.js';
import { useRecordForm } from '../form-context.js';
import { pathText, valueAt, type Path } from '../record-path.js';
import classes from './fields.module.css';
import { inputId } from './input-id.js';

/** Texts under names that one chooses. Values that are no texts stay as they are. */
export function MapInput({ path, legend }: { path: Path; legend: string }) {
  const { t } = useTranslation();
  const { record, change, faults } = useRecordForm();
  const [name, setName] = useState('');
  const map = (valueAt(record, path) ?? {}) as Record<string, unknown>;
  const texts = Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const remove = (key: string) => {
    const { [key]: _, ...others } = map;
    change(path, Object.keys(others).length > 0 ? others : undefined);
  };
  return (
    <Fieldset legend={legend} className={classes.group} id={inputId(pathText(path))} tabIndex={-1}>
      {texts.map(([key, text]) => (
        <div key={key} className={classes.entry}>
          <TextInput
            id={inputId(pathText([...path, key]))}
            label={key}
            value={text}
            error={faults.get(pathText([...path, key]))}
            onChange={({ currentTarget }) => change([...path, key], currentTarget.value)}
          />
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => remove(key)}>
            {t('write.remove')}
          </Button>
        </div>
      ))}
      <div className={classes.entry}>
        <TextInput
          aria-label={t('write.name')}
          placeholder={t('write.name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon path={mdiPlus} size={14} />}
          disabled={name.trim() === '' || Object.hasOwn(map, name.trim()) || name.trim() === '__proto__'}
          onClick={() => {
            change([...path, name.trim()], '');
            setName('');
          }}
        >
          {t('write.add', { what: legend })}
        </Button>
      </div>
    </Fieldset>
  );
}
