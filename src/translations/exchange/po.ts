import { po as gettext, type GetTextComment, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { ExchangeSyntaxError, stateOf, type ExchangedUnit, type ExchangeFormat } from './exchange-file.js';

const REJECTED = 'rejected';
const EXPORT_ID = 'X-Cairn-Export';
const SOURCE_LOCALE = 'X-Source-Language';

/** PO of gettext: the context names the unit, and what is fuzzy waits for review. */
export const po: ExchangeFormat = {
  extension: 'po',
  mediaType: 'text/x-gettext-translation',

  write: ({ exportId, sourceLocale, targetLocale, units }) => {
    const headers = {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
      Language: targetLocale,
      [SOURCE_LOCALE]: sourceLocale,
      [EXPORT_ID]: exportId,
    };
    const translations = Object.fromEntries(units.map((unit) => [unit.id, { [unit.source]: writeUnit(unit) }]));
    return gettext.compile({ charset: 'utf-8', headers, translations }).toString();
  },

  read: (text) => {
    const { headers, translations } = parse(text);
    const header = (name: string) => headers[name] ?? headers[name.toLowerCase()] ?? '';
    return {
      exportId: header(EXPORT_ID),
      sourceLocale: header(SOURCE_LOCALE),
      targetLocale: header('Language'),
      units: Object.values(translations)
        .flatMap((context) => Object.values(context))
        .filter(({ msgid }) => msgid !== '')
        .map(readUnit),
    };
  },
};

function parse(text: string): GetTextTranslations {
  let file: GetTextTranslations;
  try {
    file = gettext.parse(withoutOctal(text));
  } catch (error) {
    throw new ExchangeSyntaxError(`it is no PO file: ${(error as Error).message}`);
  }
  // Declared to be there always; a file may lack them, and then it is hardly one.
  if ((file.headers as object | undefined) === undefined)
    throw new ExchangeSyntaxError('it is no PO file: it has no header');
  return file;
}

/** Some tools write control characters, or all that is not ASCII, as the octal numbers of their bytes. */
function withoutOctal(text: string): string {
  return text.replace(/\\(?:((?:[0-3][0-7]{2})(?:\\[0-3][0-7]{2})*)|[^])/g, (escape, octal?: string) =>
    octal === undefined ? escape : Buffer.from(octal.split('\\').map((byte) => parseInt(byte, 8))).toString(),
  );
}

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const quoted = (text: string) => `"${text.replace(/["\\\n\r\t]/g, (char) => ESCAPES[char]!)}"`;

/** A previous message is written as one, in a comment. */
function previousSource({ previous }: GetTextComment): string | undefined {
  if (!previous?.includes('msgid')) return undefined;
  const { translations } = parse(`msgid ""\nmsgstr "x: y\\n"\n\nmsgctxt "previous"\n${previous}\nmsgstr ""\n`);
  return Object.values(translations.previous ?? {})[0]?.msgid;
}

function writeUnit({ id, source, target, state, notes, previousSource }: ExchangedUnit): GetTextTranslation {
  const isFuzzy = state === 'needs_review' || state === 'rejected';
  return {
    msgctxt: id,
    msgid: source,
    msgstr: [target],
    comments: {
      reference: id.split('#')[0]!,
      ...(notes.length > 0 && { extracted: notes.join('\n') }),
      ...(state === 'rejected' && { translator: REJECTED }),
      ...(isFuzzy && { flag: 'fuzzy' }),
      ...(previousSource !== undefined && { previous: `msgid ${quoted(previousSource)}` }),
    },
  };
}

function readUnit({ msgctxt = '', msgid, msgstr, comments = {} }: GetTextTranslation): ExchangedUnit {
  const target = msgstr[0] ?? '';
  const previous = previousSource(comments);
  return {
    id: msgctxt,
    source: msgid,
    target,
    state: stateOf(target, {
      isReviewed: !(comments.flag ?? '').split(/,\s*/).includes('fuzzy'),
      isRejected: (comments.translator ?? '').split('\n').includes(REJECTED),
    }),
    notes: (comments.extracted ?? '').split('\n').filter(Boolean),
    ...(previous !== undefined && { previousSource: previous }),
  };
}
