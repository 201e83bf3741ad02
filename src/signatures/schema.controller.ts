import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { recordSchema } from './record/record-schema.js';

@Controller('schema')
export class SchemaController {
  private readonly schema = recordSchema();

  /** The JSON Schema of a record. */
  @Get()
  @Needs('public')
  @Header('content-type', 'application/schema+json')
  @ApiOkResponse({ content: { 'application/schema+json': { schema: { type: 'object' } } } })
  read(): object {
    return this.schema;
  }
}
