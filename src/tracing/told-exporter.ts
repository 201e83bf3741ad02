import { Logger } from '@nestjs/common';
import { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import { reasonOf } from '../database/reason.js';

/** Hands spans on, and says once when they cannot be sent, and when they can again; those of between are lost. */
export class ToldExporter implements SpanExporter {
  private readonly logger = new Logger('tracing');
  private isFailing = false;

  constructor(private readonly exporter: SpanExporter) {}

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    this.exporter.export(spans, (result) => {
      const hasFailed = result.code === ExportResultCode.FAILED;
      if (hasFailed && !this.isFailing) this.logger.warn(`Traces cannot be sent: ${reasonOf(result.error)}`);
      if (!hasFailed && this.isFailing) this.logger.log('Traces are sent again.');
      this.isFailing = hasFailed;
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }
}
