import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditLog } from './audit-log.js';
import { AuditTrail } from './audit-trail.js';
import { Refusals } from './refusals.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditLog, AuditTrail, Refusals],
  exports: [AuditLog, Refusals],
})
export class AuditModule {}
