import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ErrorCode, McpError, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Logger } from '@nestjs/common';
import type { Actor, Scope } from '../access/actor.js';
import { databaseProblem } from '../database/database-problem.js';
import { Problem, type ProblemBody } from '../errors/problem.js';
import { cleanText, cleanTexts } from '../i18n/clean-text.js';
import { spokenLocale } from '../i18n/locales.js';

/** Who calls, and in which language when the call names none. */
export interface Caller {
  actor: Actor;
  locale: string;
  logger: Logger;
}

/** Registers a tool for the callers who have the scope that it needs; to others it is not offered. */
export type OfferTool = (scope: Scope) => McpServer['registerTool'];

export const toolsOf =
  (server: McpServer, { actor }: Caller): OfferTool =>
  (scope) =>
    actor.scopes.includes(scope) ? server.registerTool.bind(server) : () => undefined as never;

/** The protocol's code for a resource that is not there; the SDK has no name for it. */
const RESOURCE_NOT_FOUND = -32_002;

/** Reads a resource; what goes wrong is an error of the protocol, as no model calls this. */
export async function resourceRead<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, status, detail } = problemBody(caller, error);
    throw new McpError(status === 404 ? RESOURCE_NOT_FOUND : ErrorCode.InternalError, cleanText(detail), { code });
  }
}

/** What went wrong, in the caller's language; nothing internal leaves but by the log. */
function problemBody({ logger, locale }: Caller, error: unknown): ProblemBody {
  const problem = error instanceof Problem ? error : databaseProblem(error);
  // That a client went away before it was answered is no error of ours.
  if (!problem && (error as Error).name !== 'AbortError') logger.error('A call failed', (error as Error).stack);
  return (problem ?? new Problem('internal_error', { request_id: 'mcp' })).toBody(spokenLocale(locale));
}

/** An answer as data and as text; neither has characters that a person would not see. */
export function toolResult(data: object, text: string): CallToolResult {
  return {
    structuredContent: cleanTexts(data) as Record<string, unknown>,
    content: [{ type: 'text', text: cleanText(text) }],
  };
}

/** Runs a tool. A problem is told to the model, which can act on it. */
export async function answered(caller: Caller, work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    const { code, detail, errors = [] } = problemBody(caller, error);
    const faults = errors.map((fault) => `\n- ${fault.path}: ${fault.detail}`);
    return { isError: true, content: [{ type: 'text', text: cleanText(`${code}: ${detail}${faults.join('')}`) }] };
  }
}
