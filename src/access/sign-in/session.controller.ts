import { Controller, Delete, Get, HttpCode, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../needs.decorator.js';
import { dropSession, sessionOf } from './session-cookies.js';
import { requireCsrfToken } from './csrf.js';
import type { SessionDto } from './session.dto.js';
import { SignIn } from './sign-in.service.js';
import { csrfTokenOf, WebSessions } from './web-sessions.service.js';

/** The reader of the page, as their cookie tells. */
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: WebSessions,
  ) {}

  /** Who has signed in on the page, if anybody, and what they may do. */
  @Get()
  @Needs('public')
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    void reply.header('cache-control', 'no-store');
    const secret = sessionOf(request);
    const actor = secret === undefined ? undefined : await this.sessions.actorOf(secret);
    return {
      sign_in: this.signIn.isOffered,
      actor: actor ? { id: actor.id } : null,
      scopes: [...(actor?.scopes ?? [])],
      csrf_token: actor ? csrfTokenOf(secret!) : null,
    };
  }

  /** Signs out: the cookie is worth nothing any more, wherever it was copied to. */
  @Delete()
  @HttpCode(204)
  @Needs('public')
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = sessionOf(request);
    if (secret === undefined) return;
    requireCsrfToken(request, secret);
    await this.sessions.end(secret);
    dropSession(request, reply);
  }
}
