import { isJsonObject, type JsonObject } from '../fields/json.js';
import { localizedKeys } from '../localization/localized-keys.js';
import { TRANSLATABLE, type Shape } from '../localization/translatable.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { stepsOf, type PathStep } from './text-paths.js';

/** The record with `text` as the translation of the text at `place`; an empty one takes it away. */
export function putTranslation(
  record: SignatureRecordDto,
  place: string,
  locale: string,
  text: string,
): SignatureRecordDto {
  const [field, ...steps] = stepsOf(place) as [string, ...PathStep[]];
  const known = localizedKeys(record).find((key) => key.field === field && key.locale === locale);
  const key = known?.key ?? `${field}_${locale}`;
  const value = put((record as unknown as JsonObject)[key], TRANSLATABLE[field], steps, text === '' ? null : text);
  return { ...record, [key]: value };
}

function put(value: unknown, shape: Shape | undefined, steps: PathStep[], text: string | null): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return text;
  if (typeof step === 'string') {
    const inner = shape?.kind === 'object' ? shape.fields[step] : undefined;
    const holder = isJsonObject(value) ? value : {};
    return { ...holder, [step]: put(holder[step], inner, rest, text) };
  }
  const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
  while (list.length <= step) list.push(null);
  const { main = '', fields = {} } = shape?.kind === 'list' ? shape : {};
  const item = typeof list[step] === 'string' ? { [main]: list[step] } : list[step];
  list[step] = put(item, { kind: 'object', fields }, rest, text);
  return list;
}
