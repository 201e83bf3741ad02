import { describe, expect, it } from '@jest/globals';
import type { ExchangeFile } from './exchange-file.js';
import { RELAYS } from '../../../test/support/exchange/relays.js';
import { EXCHANGE_FORMATS } from './formats.js';

const TRICKY = 'Tab\tquote " back\\slash <x> & ]]> {{scope}} %s\n\n  作用域，“令牌”😀';
const FILE: ExchangeFile = {
  exportId: 'x-1',
  sourceLocale: 'en',
  targetLocale: 'zh',
  units: (['reviewed', 'needs_review', 'rejected', 'untranslated'] as const).map((state, index) => ({
    id: `a/b#workarounds[i${index}].action`,
    source: `${index} ${TRICKY}`,
    target: state === 'untranslated' ? '' : `译文 ${TRICKY}`,
    state,
    notes: ['workarounds.action'],
    ...(state === 'needs_review' && { previousSource: `Before: ${TRICKY}` }),
  })),
};

describe.each(RELAYS)('after $name', ({ formats, isHere, send }) => {
  // oxlint-disable-next-line jest/no-disabled-tests -- reported as skipped where the tool is not installed
  (isHere ? it : it.skip).each(formats)('%s is read as before', (format) => {
    const { read, write } = EXCHANGE_FORMATS[format];
    expect(read(send(write(FILE)))).toEqual(FILE);
  });
});
