import { TextInput } from '@mantine/core';
import { CopyButton } from '../../components/copy-button.js';

/** A text that is there to be copied. */
export function CopyField({ label, description, value }: { label: string; description?: string; value: string }) {
  return (
    <TextInput
      label={label}
      description={description}
      value={value}
      readOnly
      onFocus={(event) => event.currentTarget.select()}
      rightSection={<CopyButton value={value} />}
    />
  );
}
