import type { Element } from '@xmldom/xmldom';
import {
  ExchangeSyntaxError,
  stateOf,
  type ExchangedUnit,
  type ExchangeFormat,
  type UnitState,
} from './exchange-file.js';
import { elementsIn, fromHex, grouped, readXml, textIn, writeXml, type Tag } from './xml.js';

/** XLIFF 2.1 has the namespace of 2.0. */
const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const REJECTED = 'cairn:rejected';
const PREVIOUS_SOURCE = 'previous-source';

const STATES: Record<UnitState, Record<string, string>> = {
  untranslated: { state: 'initial' },
  needs_review: { state: 'translated' },
  reviewed: { state: 'reviewed' },
  rejected: { state: 'translated', subState: REJECTED },
};
const REVIEWED = new Set(['reviewed', 'final']);

/** XLIFF 2.1. An id there is a name without blanks and slashes, so that of a unit is its `name`. */
export const xliff21: ExchangeFormat = {
  extension: 'xlf',
  mediaType: 'application/xliff+xml',

  write: ({ exportId, sourceLocale, targetLocale, units }) => {
    const file: Tag = ['file', { id: 'f1', original: exportId }, ...units.map(writeUnit)];
    const root = { xmlns: NAMESPACE, version: '2.1', srcLang: sourceLocale, trgLang: targetLocale };
    return writeXml(['xliff', root, file], (hex) => ['cp', { hex }]);
  },

  read: (text) => {
    const root = readXml(text);
    const files = elementsIn(root, 'file');
    const first = files[0];
    if (root.localName !== 'xliff' || !first) throw new ExchangeSyntaxError('it is no XLIFF 2.1');
    return {
      exportId: first.getAttribute('original') ?? '',
      sourceLocale: root.getAttribute('srcLang') ?? '',
      targetLocale: root.getAttribute('trgLang') ?? '',
      units: files.flatMap((file) => grouped(file, 'unit')).map(readUnit),
    };
  },
};

function writeUnit({ id, source, target, state, notes, previousSource }: ExchangedUnit, index: number): Tag {
  const remarks: Tag[] = [
    ...notes.map((note): Tag => ['note', {}, note]),
    ...(previousSource === undefined ? [] : [['note', { category: PREVIOUS_SOURCE }, previousSource] as Tag]),
  ];
  return [
    'unit',
    { id: `u${index + 1}`, name: id, 'xml:space': 'preserve' },
    ...(remarks.length > 0 ? [['notes', {}, ...remarks] as Tag] : []),
    ['segment', STATES[state], ['source', {}, source], ['target', {}, target]],
  ];
}

/** A tool may have split a unit into segments, with what needs no translation between them. */
function readUnit(unit: Element): ExchangedUnit {
  const parts = elementsIn(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable');
  const segments = parts.filter(({ localName }) => localName === 'segment');
  const textOf = (part: Element, name: string) => textIn(elementsIn(part, name)[0], character);
  const hasTarget = segments.some((segment) => textOf(segment, 'target') !== '');
  const target = hasTarget
    ? parts.map((part) => textOf(part, elementsIn(part, 'target').length > 0 ? 'target' : 'source')).join('')
    : '';
  const notes = elementsIn(unit, 'notes').flatMap((list) => elementsIn(list, 'note'));
  const previous = notes.find((note) => note.getAttribute('category') === PREVIOUS_SOURCE);
  return {
    id: unit.getAttribute('name') ?? '',
    source: parts.map((part) => textOf(part, 'source')).join(''),
    target,
    state: stateOf(target, {
      isReviewed: segments.every((segment) => REVIEWED.has(segment.getAttribute('state') ?? '')),
      isRejected: segments.some((segment) => segment.getAttribute('subState') === REJECTED),
    }),
    notes: notes.filter((note) => note !== previous).map((note) => textIn(note, character)),
    ...(previous && { previousSource: textIn(previous, character) }),
  };
}

function character(element: Element): string | undefined {
  return element.localName === 'cp' ? fromHex(element.getAttribute('hex') ?? '') : undefined;
}
