import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusals } from '../../audit/refusals.js';
import { Problem } from '../../errors/problem.js';
import { Needs } from '../needs.decorator.js';
import { keepAttempt, keepSession, takeAttempt } from './session-cookies.js';
import { SignIn, SignInFailed } from './sign-in.service.js';
import { WebSessions } from './web-sessions.service.js';

/** Where a reader signs in, and where the identity provider sends them back to. For browsers alone. */
@Controller('v1/sign-in')
@ApiExcludeController()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: WebSessions,
    private readonly refusals: Refusals,
  ) {}

  @Get()
  @Needs('public')
  async begin(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('return_to') returnTo?: unknown,
  ): Promise<void> {
    this.requireOffer(request);
    const { url, attempt } = await this.signIn.begin(
      addressOf(request, '/v1/sign-in/callback'),
      pathOf(request, returnTo),
    );
    keepAttempt(request, reply, attempt);
    goTo(reply, url.href);
  }

  @Get('callback')
  @Needs('public')
  async complete(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.requireOffer(request);
    const attempt = takeAttempt(request, reply);
    // The cookie is no secret of ours: what it says is looked at again.
    const back = addressOf(request, pathOf(request, attempt?.returnTo));
    try {
      const actor = await this.signIn.complete(addressOf(request, request.originalUrl), attempt);
      const { secret, endsAt } = await this.sessions.begin(actor);
      keepSession(request, reply, secret, endsAt);
    } catch (error) {
      if (!(error instanceof SignInFailed)) throw error;
      this.refusals.note('anonymous', 'session', error.code);
      back.searchParams.set('sign_in_error', error.code);
    }
    goTo(reply, back.pathname + back.search);
  }

  private requireOffer({ url, method }: FastifyRequest): void {
    if (!this.signIn.isOffered) throw new Problem('not_found', { path: url.replace(/\?.*/s, ''), method });
  }
}

/** An address of this service, as the caller calls it; its host is one that `CAIRN_ALLOWED_HOSTS` knows. */
const addressOf = ({ protocol, host }: FastifyRequest, path: string) => new URL(path, `${protocol}://${host}`);

/** A path of this service and nowhere else; else the first page. */
function pathOf(request: FastifyRequest, returnTo: unknown): string {
  const first = addressOf(request, '/');
  if (typeof returnTo !== 'string' || !URL.canParse(returnTo, first.href)) return first.pathname;
  const { origin, pathname, search } = new URL(returnTo, first);
  // A path that begins with two slashes would name another host again.
  return origin === first.origin ? pathname.replace(/^\/+/, '/') + search : first.pathname;
}

function goTo(reply: FastifyReply, address: string): void {
  void reply.header('cache-control', 'no-store').redirect(address, 302);
}
