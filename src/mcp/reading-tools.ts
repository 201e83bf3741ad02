import { z } from 'zod';
import { MAX_TOKENS } from '../http/optional-fields.js';
import { sessionOf } from '../outcomes/sessions/session.js';
import { localize } from '../signatures/record/localized.js';
import { withItemIds } from '../signatures/record/item-ids.js';
import { isSignatureId } from '../signatures/signature-id.js';
import { Problem } from '../errors/problem.js';
import type { CairnTools } from './cairn-tools.js';
import { BRIEF, DOMAINS, FOUND, GRAPH, RECORD } from './schemas.js';
import { foundText, graphText } from './tool-texts.js';
import { answered, toolResult, type Caller, type OfferTool } from './tool-result.js';

const READING = { readOnlyHint: true, openWorldHint: false } as const;

const LOCALE = z.string().max(35).optional().describe('Language of the answer, such as en or zh.');
const NAME = z.string().max(200).optional();
const TOKENS = z
  .number()
  .int()
  .min(MAX_TOKENS.least)
  .max(MAX_TOKENS.most)
  .describe('About how long the answer may be.');
const ID = z.string().describe('A signature id, such as api/oauth2-invalid-scope-requested.');

/** The tools that change nothing. */
export function registerReading(offer: OfferTool, tools: CairnTools, caller: Caller): void {
  registerMatch(offer, tools, caller);

  offer('signatures:read')(
    'get_signature',
    {
      title: 'Read a record',
      description:
        'Everything that is known about one error, the fix to try first, first. With max_tokens what matters most of it.',
      inputSchema: { signature_id: ID, locale: LOCALE, max_tokens: TOKENS.optional() },
      outputSchema: RECORD.shape,
      annotations: READING,
    },
    ({ signature_id: id, max_tokens: maxTokens, locale = caller.locale }) =>
      answered({ ...caller, locale }, async () => {
        if (!isSignatureId(id)) throw new Problem('invalid_id', { id });
        const stored = await tools.signatures.get(id);
        const { revision, status } = stored;
        // Who translated what, by hashes, is of no use to a model, and half of all there is.
        const {
          record: { review: _, ...record },
          locale: language,
        } = localize(withItemIds(stored.record, stored.itemIds), locale, tools.onlyReviewed);
        const { brief, left, markdown } = await tools.briefs.of(stored, { locale, maxTokens });
        const { reviewed } = brief;
        const told = maxTokens === undefined ? { record } : { left_out: left };
        return toolResult({ signature_id: id, revision, status, locale: language, reviewed, brief, ...told }, markdown);
      }),
  );

  offer('signatures:read')(
    'search_signatures',
    {
      title: 'Search records',
      description: 'Find records by words, an error code or part of an id. For an error text use match_error.',
      inputSchema: {
        query: z.string().min(1).max(1_000),
        domain: NAME,
        limit: z.number().int().min(1).max(50).default(10),
        locale: LOCALE,
      },
      outputSchema: FOUND.shape,
      annotations: READING,
    },
    ({ query, domain, limit, locale = caller.locale }) =>
      answered({ ...caller, locale }, async () => {
        const { items } = await tools.search(query, domain, limit);
        const found = items.map(({ id, record }) => ({
          signature_id: id,
          signature: localize(record, locale, tools.onlyReviewed).record.signature,
          domain: record.domain ?? null,
          category: record.category ?? null,
          has_fix: (record.workarounds ?? []).length > 0,
        }));
        return toolResult({ items: found }, foundText(found, locale));
      }),
  );

  offer('signatures:read')(
    'get_error_graph',
    {
      title: 'Neighbouring errors',
      description:
        'What an error leads to, comes from, and is often confused with, as records state it, and what people met after they had fixed it (observed, with how often).',
      inputSchema: { signature_id: ID, depth: z.number().int().min(1).max(3).default(1), locale: LOCALE },
      outputSchema: GRAPH.shape,
      annotations: READING,
    },
    ({ signature_id: id, depth, locale = caller.locale }) =>
      answered({ ...caller, locale }, async () => {
        const { nodes, edges } = await tools.graph.around(id, depth, locale);
        const graph = {
          signature_id: id,
          nodes: nodes.map(({ id: node, signature, distance, known }) => ({
            signature_id: node,
            signature,
            distance,
            known,
          })),
          edges: edges.map(({ from, to, kind, probability = null, distinction = null, observed, count }) => ({
            from,
            to,
            kind,
            probability,
            distinction,
            observed,
            count,
          })),
        };
        return toolResult(graph, graphText(graph, locale));
      }),
  );

  offer('signatures:read')(
    'list_domains',
    {
      title: 'List domains',
      description: 'The areas that records are about, with how many there are.',
      outputSchema: DOMAINS.shape,
      annotations: READING,
    },
    () =>
      answered(caller, async () => {
        const domains = await tools.domains();
        return toolResult(
          { domains },
          domains.map(({ domain, signatures }) => `${domain ?? '-'}: ${signatures}`).join('\n'),
        );
      }),
  );
}

function registerMatch(offer: OfferTool, tools: CairnTools, caller: Caller): void {
  offer('match')(
    'match_error',
    {
      title: 'Match an error',
      description:
        'What is known about an error text or log: causes, the fix to try first with its chance, dead ends to avoid. Pass the text unchanged and whole.',
      inputSchema: {
        text: z.string().describe('The error message or log, as it was printed.'),
        locale: LOCALE,
        product: NAME.describe('The system that printed it.'),
        version: NAME,
        os: NAME,
        session: NAME.describe('A name of your choice for this piece of work, the same in report_outcome.'),
        max_tokens: TOKENS.default(1_500),
      },
      outputSchema: BRIEF.shape,
      annotations: READING,
    },
    ({ text, product, version, os, session, max_tokens: maxTokens, locale = caller.locale }, { signal }) =>
      answered({ ...caller, locale }, async () => {
        const within = sessionOf(caller.actor, session);
        const query = { text, product, version, os, limit: 5, explain: false, suggest: false, within };
        const { brief, markdown } = await tools.diagnosis.brief(query, { locale, maxTokens }, () => signal);
        return toolResult(brief, markdown);
      }),
  );
}
