import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { jsonObject, type JsonText } from '../http/json-text.js';
import { requireText } from '../http/pasted-text.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { AnswerDto } from './answer.dto.js';
import { DiagnosisService, type Query } from './diagnosis.service.js';
import type { EarlyMatchDto, MatchLineDto } from './match-line.dto.js';
import { preparedRecord } from './answer/prepared-record.js';

/** Bytes of UTF-8. */
export const MAX_STREAMED_TEXT = 67_108_864;

/** UTF-16 units that are matched at once while a text is still coming. */
const MAX_BLOCK = 262_144;

/** Diagnoses a text while it is still coming: tells what each stretch of lines has, and at the end what the whole has. */
@Injectable()
export class MatchStream {
  constructor(
    private readonly patterns: LivePatterns,
    private readonly reader: SignatureReader,
    private readonly rates: RecordRates,
    private readonly diagnosis: DiagnosisService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param gone aborted when nobody waits for the answer any more: then the lines end. */
  async *lines(
    text: AsyncIterable<string>,
    query: Omit<Query, 'text'>,
    locale: string,
    gone: AbortSignal,
  ): AsyncGenerator<MatchLineDto | JsonText<MatchLineDto>> {
    try {
      let whole = '';
      const told = new Set<string>();
      for await (const { lines, firstLine } of inBlocks(text, (piece) => (whole += piece))) {
        for (const match of await this.newMatches(lines, firstLine, locale, told)) yield { match };
        // The next piece may be there already.
        await setImmediate();
      }
      requireText(whole, MAX_STREAMED_TEXT);
      const answer = await this.diagnosis.answer({ ...query, text: whole }, locale, gone);
      yield jsonObject<{ answer: AnswerDto }>({ answer });
    } catch (error) {
      if (!gone.aborted) throw error;
    }
  }

  private async newMatches(
    lines: string,
    firstLine: number,
    locale: string,
    told: Set<string>,
  ): Promise<EarlyMatchDto[]> {
    const { unreviewed } = this.config;
    const found = this.patterns.match(lines).matches.filter(({ signatureId }) => !told.has(signatureId));
    const stored = await this.reader.load(found.map(({ signatureId }) => signatureId));
    return found.flatMap(({ signatureId, spans }) => {
      const known = stored.get(signatureId);
      if (!known) return [];
      told.add(signatureId);
      const { signature, locale: language } = preparedRecord(known, { locale, rates: this.rates, unreviewed });
      const line = firstLine + lineFeeds(lines, spans[0]!.start);
      return [{ signature_id: signatureId, signature, locale: language, line }];
    });
  }
}

/** Whole lines of a text. */
interface Block {
  lines: string;
  /** The number of its first line, from 1. */
  firstLine: number;
}

/** Cuts a text that comes in pieces into blocks of whole lines. Lines that are too long for one are left out. */
async function* inBlocks(pieces: AsyncIterable<string>, onPiece: (piece: string) => void): AsyncGenerator<Block> {
  let [rest, firstLine] = ['', 1];
  for await (const piece of pieces) {
    onPiece(piece);
    const end = piece.lastIndexOf('\n') + 1;
    if (end === 0) {
      rest += piece;
      continue;
    }
    const lines = rest + piece.slice(0, end);
    rest = piece.slice(end);
    if (lines.length <= MAX_BLOCK) yield { lines, firstLine };
    firstLine += lineFeeds(lines, lines.length);
  }
  if (rest !== '' && rest.length <= MAX_BLOCK) yield { lines: rest, firstLine };
}

function lineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
