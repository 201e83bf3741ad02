import { ExchangeSyntaxError, UNIT_STATES, type ExchangedUnit, type ExchangeFormat } from './exchange-file.js';

interface JsonUnit extends Omit<ExchangedUnit, 'previousSource'> {
  previous_source?: string;
}

/** JSON for programs. */
export const json: ExchangeFormat = {
  extension: 'json',
  mediaType: 'application/json',

  write: ({ exportId, sourceLocale, targetLocale, units }) => {
    const file = { export_id: exportId, source_locale: sourceLocale, target_locale: targetLocale };
    const written = units.map(({ previousSource, ...unit }): JsonUnit => ({
      ...unit,
      previous_source: previousSource,
    }));
    return `${JSON.stringify({ ...file, units: written }, null, 2)}\n`;
  },

  read: (text) => {
    const file = parse(text);
    const textOf = (key: string) => (typeof file[key] === 'string' ? file[key] : '');
    if (!Array.isArray(file.units)) throw new ExchangeSyntaxError('it has no list of units');
    return {
      exportId: textOf('export_id'),
      sourceLocale: textOf('source_locale'),
      targetLocale: textOf('target_locale'),
      units: file.units.map(readUnit),
    };
  },
};

function parse(text: string): Record<string, unknown> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new ExchangeSyntaxError(`it is no JSON: ${(error as Error).message}`);
  }
  if (typeof file !== 'object' || file === null) throw new ExchangeSyntaxError('it is no JSON object');
  return file as Record<string, unknown>;
}

function readUnit(value: unknown, index: number): ExchangedUnit {
  const { id, source, target, state, notes = [], previous_source: previousSource } = (value ?? {}) as Partial<JsonUnit>;
  const areTexts = [id, source, target, previousSource ?? '', ...notes].every((text) => typeof text === 'string');
  if (!areTexts || !UNIT_STATES.includes(state!))
    throw new ExchangeSyntaxError(`units[${index}] needs the texts id, source and target, and a state`);
  return {
    id: id!,
    source: source!,
    target: target!,
    state: state!,
    notes,
    ...(previousSource !== undefined && { previousSource }),
  };
}
