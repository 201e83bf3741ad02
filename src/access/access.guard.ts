import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { ANYONE, type Actor, type Scope } from './actor.js';
import { NEEDS, type ActorRequest } from './needs.decorator.js';
import { Clients } from './clients.js';
import { IssuedTokens } from './oidc/issued-tokens.js';
import { requireCsrfToken } from './sign-in/csrf.js';
import { sessionOf } from './sign-in/session-cookies.js';
import { WebSessions } from './sign-in/web-sessions.service.js';
import { isOwnToken, TokensService } from './tokens.service.js';

/** Resolves each request to its actor, and lets it through when the actor has the scope that the route needs. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokensService,
    private readonly issued: IssuedTokens,
    private readonly sessions: WebSessions,
    private readonly clients: Clients,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get<Scope | 'public' | undefined>(NEEDS, context.getHandler());
    if (needed === 'public') return true;

    const request = context.switchToHttp().getRequest<ActorRequest>();
    request.actor = await this.actorOf(request);
    this.clients.met(request, request.actor);
    if (!needed || !request.actor.scopes.includes(needed))
      throw new Problem('insufficient_scope', { scope: needed ?? 'admin:write' });
    return true;
  }

  private async actorOf(request: ActorRequest): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.bearerOf(authorization);
    if (this.config.auth === 'open') return { address: request.ip, ...ANYONE };

    const session = this.config.auth === 'oidc' ? sessionOf(request) : undefined;
    const actor = session === undefined ? undefined : await this.sessions.actorOf(session);
    if (!actor) throw new Problem('unauthenticated');
    requireCsrfToken(request, session!);
    return actor;
  }

  /** A wrong token is an error in open mode too: the caller believes to be somebody. */
  private async bearerOf(authorization: string): Promise<Actor> {
    const secret = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!secret) throw new Problem('unauthenticated');
    // Tokens of Cairn's own are good whoever else vouches for people.
    const own = await this.tokens.actorOf(secret);
    if (own) return own;
    if (this.config.auth !== 'oidc' || isOwnToken(secret)) throw new Problem('unauthenticated');
    return this.issued.actorOf(secret);
  }
}
