import { z } from 'zod';
import type { Phrase } from '../diagnosis/brief/odds.js';
import { Problem } from '../errors/problem.js';
import { faultsOf } from '../errors/validation-faults.js';
import { spokenLocale } from '../i18n/locales.js';
import { translate } from '../i18n/translate.js';
import { NewOutcomeDto } from '../outcomes/outcomes.dto.js';
import type { CairnTools } from './cairn-tools.js';
import { DRAFT, OUTCOME } from './schemas.js';
import { answered, toolResult, type Caller, type OfferTool } from './tool-result.js';

const NAME = z.string().max(200).optional();

/** The tools that write: votes and drafts, nothing else. */
export function registerWriting(offer: OfferTool, tools: CairnTools, caller: Caller): void {
  const phrase: Phrase = (key, params) => translate(spokenLocale(caller.locale), key, params);
  registerReport(offer, tools, caller, phrase);
  offer('signatures:write')(
    'suggest_signature',
    {
      title: 'Suggest a record',
      description:
        'Write down an error that nothing matched and what solved it. It becomes a draft for people to finish, and matches nothing before.',
      inputSchema: {
        error: z.string().min(1).max(20_000).describe('The error text as it was printed.'),
        root_cause: z.string().max(4_000).optional(),
        fix: z.string().max(1_000).optional().describe('What solved it, in one sentence.'),
        steps: z.array(z.string().min(1).max(2_000)).max(20).optional(),
        domain: NAME,
      },
      outputSchema: DRAFT.shape,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    (suggested) =>
      answered(caller, async () => {
        const id = await tools.suggest(caller.actor, suggested);
        return toolResult({ signature_id: id, status: 'draft' }, phrase('chat:drafted', { id }));
      }),
  );
}

function registerReport(offer: OfferTool, tools: CairnTools, caller: Caller, phrase: Phrase): void {
  offer('outcomes:write')(
    'report_outcome',
    {
      title: 'Report an outcome',
      description:
        'Tell whether a fix (workaround_id) or a dead end (dead_end_id) worked. A later report replaces yours; worked: null takes it back.',
      inputSchema: {
        signature_id: z.string(),
        workaround_id: z.string().optional(),
        dead_end_id: z.string().optional(),
        worked: z.union([z.boolean(), z.literal('not_applicable'), z.null()]),
        match_id: z.string().optional(),
        note: z.string().max(2_000).optional(),
        product: NAME,
        version: NAME,
        os: NAME,
        session: NAME.describe('As in match_error.'),
      },
      outputSchema: OUTCOME.shape,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    ({ product, version, os, ...report }) =>
      answered(caller, async () => {
        const outcome = {
          ...report,
          context: { ...(product && { product }), ...(version && { version }), ...(os && { os }) },
        };
        const faults = faultsOf(NewOutcomeDto, outcome);
        if (faults.length > 0) throw new Problem('invalid_request', {}, faults);
        const { signature_id, worked, rate } = await tools.outcomes.report(caller.actor, outcome, null);
        const percent = Math.round(rate.mean * 100);
        return toolResult({ signature_id, worked, rate }, phrase('chat:reported', { percent }));
      }),
  );
}
