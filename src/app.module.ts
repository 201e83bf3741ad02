import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CONFIG, type Config } from './config.js';
import type { Database } from './database/database.js';
import { DatabaseModule } from './database/database.module.js';
import { DiagnosisModule } from './diagnosis/diagnosis.module.js';
import { AnsweredMatchesModule } from './diagnosis/answered-matches.js';
import { IntegrationsModule } from './integrations/integrations.module.js';
import { MaskingModule } from './masking/masking.module.js';
import { McpModule } from './mcp/mcp.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { MissesModule } from './misses/misses.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { OutcomesModule } from './outcomes/outcomes.module.js';
import { SharesModule } from './shares/shares.module.js';
import { SignaturesModule } from './signatures/signatures.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { TRACING, type Tracing } from './tracing/tracing.js';
import { TranslationsModule } from './translations/translations.module.js';

@Module({})
export class AppModule {
  static with(config: Config, database: Database, tracing?: Tracing): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        DatabaseModule.with(database),
        MetricsModule,
        AuditModule,
        AccessModule,
        SignaturesModule,
        OutcomesModule,
        DiagnosisModule,
        AnsweredMatchesModule,
        MaskingModule,
        IntegrationsModule,
        McpModule,
        SharesModule,
        MissesModule,
        StatisticsModule,
        TranslationsModule,
        OperationsModule,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: TRACING, useValue: tracing },
      ],
      exports: [CONFIG, TRACING],
    };
  }
}
