import type { SignatureRecord } from '../../../../api/records.js';
import type { Unit } from '../../../../api/translations.js';

/** The code that a text tells to run, by the path of the text; none where the code is a text to be translated itself. */
export function codeBeside(record: SignatureRecord, units: readonly Unit[]): Map<string, string> {
  const { workarounds = [], dead_ends: deadEnds = [], verify = [] } = record;
  const translated = new Set(units.map(({ path }) => path));
  const found = new Map<string, string>();
  const put = (item: string, text: string, key: string, code: string | null | undefined) => {
    if (code && !translated.has(`${item}.${key}`)) found.set(`${item}.${text}`, code);
  };
  for (const [field, attempts] of Object.entries({ workarounds, dead_ends: deadEnds }))
    for (const { id, steps = [] } of attempts)
      for (const step of steps) put(`${field}[${id}].steps[${step.id}]`, 'text', 'code', step.code);
  for (const { id, command } of verify) put(`verify[${id}]`, 'action', 'command', command);
  return found;
}
