import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { requireSignature, TOLERANCE } from './signature.js';
import { SIGNER, SIGNERS, type Signer } from './signers.js';

const MAX_TAKEN = 10_000;

/** Lets through what is signed with the secret of the route's signer; without such a secret there is no such route. */
@Injectable()
export class SignatureGuard implements CanActivate {
  /** Signatures that this process has let in, for as long as they are good: who overhears one cannot use it again. */
  private readonly taken = new LRUCache<string, true>({ max: MAX_TAKEN, ttl: 2 * TOLERANCE * 1000 });

  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { secret: setting, isUnique, ...headers } = SIGNERS[this.reflector.get<Signer>(SIGNER, context.getHandler())];
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const secret = this.config[setting];
    if (secret === '') throw new Problem('not_found', { path: request.routeOptions.url ?? '' });
    const header = (name: string) => request.headers[name] as string | undefined;
    const signature = header(headers.signature);
    requireSignature(secret, { timestamp: header(headers.timestamp), signature, body: request.rawBody }, Date.now());
    if (!isUnique) return true;
    if (this.taken.has(signature!)) throw new Problem('repeated_request');
    this.taken.set(signature!, true);
    return true;
  }
}
