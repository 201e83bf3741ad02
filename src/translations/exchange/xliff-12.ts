import type { Element } from '@xmldom/xmldom';
import {
  ExchangeSyntaxError,
  stateOf,
  type ExchangedUnit,
  type ExchangeFormat,
  type UnitState,
} from './exchange-file.js';
import { elementsIn, fromHex, grouped, readXml, textIn, writeXml, type Tag } from './xml.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
const CHARACTER = 'x-character';
const PREVIOUS_SOURCE = 'previous-source';

const STATES: Record<UnitState, Record<string, string>> = {
  untranslated: { state: 'needs-translation' },
  needs_review: { state: 'needs-review-translation' },
  reviewed: { state: 'final' },
  rejected: { state: 'needs-adaptation', 'state-qualifier': 'rejected-inaccurate' },
};
const REVIEWED = new Set(['final', 'signed-off']);

/** XLIFF 1.2. */
export const xliff12: ExchangeFormat = {
  extension: 'xlf',
  mediaType: 'application/xliff+xml',

  write: ({ exportId, sourceLocale, targetLocale, units }) => {
    const languages = { 'source-language': sourceLocale, 'target-language': targetLocale };
    const file = { original: exportId, datatype: 'plaintext', ...languages };
    const body: Tag = ['file', file, ['body', {}, ...units.map(writeUnit)]];
    return writeXml(['xliff', { xmlns: NAMESPACE, version: '1.2' }, body], (hex) => [
      'x',
      { id: hex, ctype: CHARACTER },
    ]);
  },

  read: (text) => {
    const root = readXml(text);
    const files = elementsIn(root, 'file');
    const first = files[0];
    if (root.localName !== 'xliff' || !first) throw new ExchangeSyntaxError('it is no XLIFF 1.2');
    return {
      exportId: first.getAttribute('original') ?? '',
      sourceLocale: first.getAttribute('source-language') ?? '',
      targetLocale: first.getAttribute('target-language') ?? '',
      units: files
        .flatMap((file) => elementsIn(file, 'body'))
        .flatMap((body) => grouped(body, 'trans-unit'))
        .map(readUnit),
    };
  },
};

function writeUnit({ id, source, target, state, notes, previousSource }: ExchangedUnit): Tag {
  const approved = state === 'reviewed' ? 'yes' : 'no';
  return [
    'trans-unit',
    { id, approved, 'xml:space': 'preserve' },
    ['source', {}, source],
    ['target', STATES[state], target],
    ...notes.map((note): Tag => ['note', {}, note]),
    ...(previousSource === undefined ? [] : [['note', { from: PREVIOUS_SOURCE }, previousSource] as Tag]),
  ];
}

function readUnit(unit: Element): ExchangedUnit {
  const textOf = (name: string) => textIn(elementsIn(unit, name)[0], character);
  const target = elementsIn(unit, 'target')[0];
  const text = textOf('target');
  const notes = elementsIn(unit, 'note');
  const previous = notes.find((note) => note.getAttribute('from') === PREVIOUS_SOURCE);
  const isReviewed = unit.getAttribute('approved') === 'yes' || REVIEWED.has(target?.getAttribute('state') ?? '');
  const isRejected = (target?.getAttribute('state-qualifier') ?? '').startsWith('rejected');
  return {
    id: unit.getAttribute('id') ?? '',
    source: textOf('source'),
    target: text,
    state: stateOf(text, { isReviewed, isRejected }),
    notes: notes.filter((note) => note !== previous).map((note) => textIn(note, character)),
    ...(previous && { previousSource: textIn(previous, character) }),
  };
}

function character(element: Element): string | undefined {
  if (element.localName !== 'x' || element.getAttribute('ctype') !== CHARACTER) return undefined;
  return fromHex(element.getAttribute('id') ?? '');
}
