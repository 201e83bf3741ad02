import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Scope } from './actor.js';

export const NEEDS = 'cairn:needs';

/** Declares the scope that a route needs; `public` for what everyone may call. */
export const Needs = (scope: Scope | 'public') => SetMetadata(NEEDS, scope);

/** A request after the guard. */
export type ActorRequest = FastifyRequest & { actor: Actor };

/** The actor of the request, in a controller's parameter. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<ActorRequest>().actor,
);
