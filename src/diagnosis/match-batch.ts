import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { Actor } from '../access/actor.js';
import { Problem } from '../errors/problem.js';
import { faultsOf } from '../errors/validation-faults.js';
import { jsonList, jsonObject, jsonText, type JsonText } from '../http/json-text.js';
import { requestedLocale, spokenLocale } from '../i18n/locales.js';
import type { AnswerDto } from './answer.dto.js';
import { sessionOf } from '../outcomes/sessions/session.js';
import { DiagnosisService } from './diagnosis.service.js';
import type { MatchBatchAnswerDto, MatchBatchItemDto } from './match-batch.dto.js';
import { MatchRequestDto } from './match-request.dto.js';

/** Who sent the texts. */
interface Sender {
  actor: Actor;
  /** The header `Accept-Language`, for texts that name no locale. */
  languages: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  gone: AbortSignal;
  /** What an error of one text is as a problem. */
  problemOf: (error: unknown) => Problem;
}

/** Diagnoses several texts, one after the other. */
@Injectable()
export class MatchBatch {
  constructor(private readonly diagnosis: DiagnosisService) {}

  /** Throws the reason of `gone` once that is aborted: texts that are still to come are left. */
  async answer(items: readonly unknown[], sender: Sender): Promise<JsonText<MatchBatchAnswerDto>> {
    const answered: JsonText<MatchBatchItemDto>[] = [];
    for (const item of items) {
      answered.push(await this.one(item, sender));
      // Others are answered between two texts, and that the sender has gone is seen.
      await setImmediate();
      sender.gone.throwIfAborted();
    }
    return jsonObject<MatchBatchAnswerDto>({ items: jsonList(answered) });
  }

  private async one(
    item: unknown,
    { actor, languages, gone, problemOf }: Sender,
  ): Promise<JsonText<MatchBatchItemDto>> {
    const asked = (Object(item) as { locale?: unknown }).locale;
    const locale = requestedLocale(typeof asked === 'string' ? asked : undefined, languages);
    try {
      const faults = faultsOf(MatchRequestDto, item);
      if (faults.length > 0) throw new Problem('invalid_request', {}, faults);
      const { session, ...query } = plainToInstance(MatchRequestDto, item as object);
      const answer = await this.diagnosis.diagnose({ ...query, within: sessionOf(actor, session) }, locale, () => gone);
      return jsonObject<{ answer: AnswerDto }>({ answer });
    } catch (error) {
      return jsonText<MatchBatchItemDto>({ problem: problemOf(error).toBody(spokenLocale(locale)) });
    }
  }
}
