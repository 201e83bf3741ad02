import { Module } from '@nestjs/common';
import { DiagnosisModule } from '../diagnosis/diagnosis.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { CairnTools } from './cairn-tools.js';
import { McpServers } from './mcp-server.js';
import { McpController } from './mcp.controller.js';

@Module({
  imports: [DiagnosisModule, OutcomesModule, SignaturesModule],
  controllers: [McpController],
  providers: [CairnTools, McpServers],
})
export class McpModule {}
