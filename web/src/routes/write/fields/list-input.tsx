import { ActionIcon, Button, Fieldset } from '@mantine/core';
import { mdiArrowDown, mdiArrowUp, mdiClose, mdiPlus } from '@mdi/js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.js';
import { useRecordForm } from '../form-context.js';
import { pathText, valueAt, type Path } from '../record-path.js';
import classes from './fields.module.css';
import { inputId } from './input-id.js';

interface ListInputProps {
  path: Path;
  /** The key of an item's main text. */
  main: string;
  legend: string;
  /** The fields of the item in that place. */
  children: (item: Path) => ReactNode;
}

/** A list of the record, whose items come, go and change places; their translations go with them. */
export function ListInput({ path, main, legend, children }: ListInputProps) {
  const { t } = useTranslation();
  const { record, change, changeList, faults } = useRecordForm();
  const list = valueAt(record, path);
  const items: unknown[] = Array.isArray(list) ? list : [];
  const swap = (index: number) =>
    changeList(path, (all) => all.with(index, all[index + 1]).with(index + 1, all[index]));
  const fault = faults.get(pathText(path));
  return (
    <Fieldset legend={legend} className={classes.group} id={inputId(pathText(path))} tabIndex={-1}>
      {fault && <p className={classes.fault}>{fault}</p>}
      {items.map((item, index) => (
        <section key={index} className={classes.item} aria-label={`${legend} ${index + 1}`}>
          <div className={classes.itemHead}>
            <span>{index + 1}</span>
            <Tool label={t('write.up')} icon={mdiArrowUp} isOff={index === 0} onClick={() => swap(index - 1)} />
            <Tool
              label={t('write.down')}
              icon={mdiArrowDown}
              isOff={index === items.length - 1}
              onClick={() => swap(index)}
            />
            <Tool
              label={t('write.remove')}
              icon={mdiClose}
              onClick={() => changeList(path, (all) => all.toSpliced(index, 1))}
            />
          </div>
          {typeof item === 'object' ? (
            children([...path, index])
          ) : (
            <AsObject main={main} item={item} onChange={(next) => change([...path, index], next)} />
          )}
        </section>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<Icon path={mdiPlus} size={14} />}
        onClick={() => change(path, [...items, { [main]: '' }])}
      >
        {t('write.add', { what: legend })}
      </Button>
    </Fieldset>
  );
}

/** An item that is short for an object with one text. */
function AsObject({ main, item, onChange }: { main: string; item: unknown; onChange: (item: object) => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => onChange({ [main]: item })}>
      {t('write.expand', { item: String(item) })}
    </Button>
  );
}

interface ToolProps {
  label: string;
  icon: string;
  isOff?: boolean;
  onClick: () => void;
}

function Tool({ label, icon, isOff = false, onClick }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} disabled={isOff} onClick={onClick}>
      <Icon path={icon} size={15} />
    </ActionIcon>
  );
}
