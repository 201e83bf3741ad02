import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { requireSignature } from './signature.js';
import { SIGNER, SIGNERS, type Signer } from './signers.js';

/** Lets through what is signed with the secret of the route's signer; without such a secret there is no such route. */
@Injectable()
export class SignatureGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { secret: setting, ...headers } = SIGNERS[this.reflector.get<Signer>(SIGNER, context.getHandler())];
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const secret = this.config[setting];
    if (secret === '') throw new Problem('not_found', { path: request.routeOptions.url ?? '' });
    const header = (name: string) => request.headers[name] as string | undefined;
    requireSignature(
      secret,
      { timestamp: header(headers.timestamp), signature: header(headers.signature), body: request.rawBody },
      Date.now(),
    );
    return true;
  }
}
