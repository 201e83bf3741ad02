import { z } from 'zod';
import { Problem } from '../../errors/problem.js';
import { parseJson } from '../../http/json-body.js';
import type { SlackBlock } from './message.js';

/** What a button is about: a fix of an answer. */
const SUBJECT = z.object({ match_id: z.string(), signature_id: z.string(), workaround_id: z.string() });
export type Subject = z.infer<typeof SUBJECT>;

/** What Slack sends when a button is pressed, as far as it matters here. */
const PAYLOAD = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  response_url: z.string(),
  message: z
    .object({ blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })) })
    .optional(),
  actions: z
    .array(z.object({ action_id: z.enum(['worked', 'failed']), block_id: z.string(), value: z.string() }))
    .min(1),
});

/** A press of a button below a fix. */
export interface Press {
  /** Who pressed it, by workspace and id. */
  member: string;
  subject: Subject;
  worked: boolean;
  /** Where the answer to it goes. */
  responseUrl: string;
  /** The block of the button. */
  blockId: string;
  /** All blocks of the message; Slack does not tell those of one that only one person sees. */
  blocks: SlackBlock[] | undefined;
}

/** What a button carries, which its press brings back. */
export const subjectValue = (subject: Subject) => JSON.stringify(subject);

/** Reads the `payload` of an interaction. Throws `invalid_json`, `invalid_request`. */
export function readPress(payload: string): Press {
  const { user, team, response_url: responseUrl, message, actions } = checked(PAYLOAD, payload, 'payload');
  const { action_id: verdict, block_id: blockId, value } = actions[0]!;
  return {
    member: `${user.team_id ?? team?.id ?? ''} ${user.id}`,
    subject: checked(SUBJECT, value, 'payload.actions[0].value'),
    worked: verdict === 'worked',
    responseUrl,
    blockId,
    blocks: message?.blocks,
  };
}

function checked<T>(schema: z.ZodType<T>, json: string, at: string): T {
  const { data, error } = schema.safeParse(parseJson(json));
  if (data !== undefined) return data;
  const faults = error!.issues.map(({ path, code }) => ({
    path: [at, ...path].join('.'),
    code: 'invalid_value' as const,
    params: { rule: code },
  }));
  throw new Problem('invalid_request', {}, faults);
}
