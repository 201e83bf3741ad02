import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { TokensService } from './tokens.service.js';

@Global()
@Module({
  providers: [TokensService, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [TokensService],
})
export class AccessModule {}
