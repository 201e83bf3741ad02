import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { jsonObject, type JsonText } from '../http/json-text.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import type { AnswerDto } from './answer.dto.js';
import { preparedRecord } from './answer/prepared-record.js';
import { DiagnosisService } from './diagnosis.service.js';
import { ComingText, type FoundOnLine } from './long/coming-text.js';
import { LiveKnowledge } from './live-knowledge.js';
import { LongTexts } from './long/long-texts.js';
import type { EarlyMatchDto, MatchLineDto } from './match-line.dto.js';
import type { Question } from './walk.js';

/** Bytes of UTF-8. */
export const MAX_STREAMED_TEXT = 67_108_864;

/** So many texts may come at a time: each may take 64 MiB of the disk. */
const MAX_COMING = 16;

/** After so many seconds one of them is likely to have come. */
const RETRY_AFTER_S = 5;

/** Diagnoses a text while it is still coming: tells early what it seems to have, and at the end what it has. */
@Injectable()
export class MatchStream {
  private coming = 0;

  constructor(
    private readonly patterns: LivePatterns,
    private readonly diagnosis: DiagnosisService,
    private readonly knowledge: LiveKnowledge,
    private readonly longTexts: LongTexts,
  ) {}

  /**
   * @param gone aborted when nobody waits for the answer any more: then the lines end.
   * Throws `too_many_texts`, `empty_text`, and as an answer does (`DiagnosisService`).
   */
  async *lines(
    pieces: AsyncIterable<string>,
    question: Question,
    locale: string,
    gone: AbortSignal,
  ): AsyncGenerator<MatchLineDto | JsonText<MatchLineDto>> {
    if (this.coming >= MAX_COMING) throw new Problem('too_many_texts', { limit: MAX_COMING, seconds: RETRY_AFTER_S });
    this.coming++;
    const text = new ComingText(this.patterns);
    try {
      for await (const found of text.take(pieces)) {
        gone.throwIfAborted();
        for (const match of await this.written(found, locale)) yield { match };
      }
      gone.throwIfAborted();
      if (text.isBlank) throw new Problem('empty_text');
      const answer = text.spool
        ? await this.longTexts.answer(text.spool, () => text.watch.candidates(), question, locale, gone)
        : await this.diagnosis.answer({ ...question, text: text.whole() }, locale, () => gone);
      yield jsonObject<{ answer: AnswerDto }>({ answer });
    } catch (error) {
      // That the request has ended may be seen before that the answer has.
      await setImmediate();
      if (!gone.aborted) throw error;
    } finally {
      this.coming--;
      await text.spool?.close();
    }
  }

  private async written(found: readonly FoundOnLine[], locale: string): Promise<EarlyMatchDto[]> {
    const { load, rates, unreviewed } = this.knowledge;
    const stored = await load(found.map(({ signatureId }) => signatureId));
    return found.flatMap(({ signatureId, line }) => {
      const known = stored.get(signatureId);
      if (!known) return [];
      const { signature, locale: language } = preparedRecord(known, { locale, rates, unreviewed });
      return [{ signature_id: signatureId, signature, locale: language, line }];
    });
  }
}
