import { Param, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { isSignatureId } from './signature-id.js';

/** A path's tail may carry the format that is wanted; an id never ends in one. */
export const FORMAT_SUFFIX = /\.(md|json)$/;

class SignatureIdPipe implements PipeTransform<string, string> {
  transform(tail: string): string {
    const id = tail.replace(FORMAT_SUFFIX, '');
    if (!isSignatureId(id)) throw new Problem('invalid_id', { id });
    return id;
  }
}

/** The signature id in the path. Throws `invalid_id`. */
export const SignatureId = () => Param('id', SignatureIdPipe);

/** The signature id in the path of a request that was routed; empty where the path has none. */
export const signatureIdOf = (request: FastifyRequest) =>
  ((request.params as { id?: string } | null)?.id ?? '').replace(FORMAT_SUFFIX, '');
