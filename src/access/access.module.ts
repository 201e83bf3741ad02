import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Clients } from './clients.js';
import { IssuedTokens } from './oidc/issued-tokens.js';
import { Issuer } from './oidc/issuer.js';
import { RateLimits } from './rate-limits.js';
import { SessionController } from './sign-in/session.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { WebSessions } from './sign-in/web-sessions.service.js';
import { TokensController } from './tokens.controller.js';
import { TokensService } from './tokens.service.js';

@Global()
@Module({
  controllers: [TokensController, SessionController, SignInController],
  providers: [
    TokensService,
    Issuer,
    IssuedTokens,
    SignIn,
    WebSessions,
    Clients,
    RateLimits,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [TokensService, Clients, RateLimits],
})
export class AccessModule {}
