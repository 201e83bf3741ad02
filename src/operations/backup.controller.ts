import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Needs } from '../access/needs.decorator.js';
import { packedBackup } from '../database/backup/packed-backup.js';
import { RouteTraits } from '../http/route-traits.js';

@Controller('v1/backup')
export class BackupController {
  constructor(private readonly dataSource: DataSource) {}

  /** Gives out every table as it is at one moment, as NDJSON packed with gzip, for `cairn restore`. */
  @Get()
  @Header('cache-control', 'no-store')
  @Needs('admin:write')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @ApiOkResponse({ content: { 'application/gzip': { schema: { type: 'string', format: 'binary' } } } })
  async read(): Promise<StreamableFile> {
    const { packed, size } = await packedBackup(this.dataSource);
    return new StreamableFile(packed, {
      type: 'application/gzip',
      disposition: 'attachment; filename="cairn-backup.ndjson.gz"',
      length: size,
    });
  }
}
