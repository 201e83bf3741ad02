import type { FastifyReply } from 'fastify';
import { etagOf } from '../../signatures/if-match.js';
import type { UnitDto } from './units.dto.js';

/** A unit is answered with its version, for `If-Match`. */
export function answerUnit<T extends UnitDto>(unit: T, reply: FastifyReply): T {
  void reply.header('etag', etagOf(unit.version));
  return unit;
}
