import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { IssuedTokens } from './oidc/issued-tokens.js';
import { Issuer } from './oidc/issuer.js';
import { TokensController } from './tokens.controller.js';
import { TokensService } from './tokens.service.js';

@Global()
@Module({
  controllers: [TokensController],
  providers: [TokensService, Issuer, IssuedTokens, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [TokensService],
})
export class AccessModule {}
