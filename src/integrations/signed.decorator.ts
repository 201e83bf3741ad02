import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { SignatureGuard } from './signature.guard.js';
import { SIGNER, SIGNERS, type Signer } from './signers.js';

/** A route that asks for a signature in place of a token. */
export const Signed = (signer: Signer) =>
  applyDecorators(
    Needs('public'),
    SetMetadata(SIGNER, signer),
    UseGuards(SignatureGuard),
    ApiHeader({ name: SIGNERS[signer].timestamp, required: true }),
    ApiHeader({ name: SIGNERS[signer].signature, required: true }),
  );
