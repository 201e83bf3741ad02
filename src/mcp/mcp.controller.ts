import { Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyReply } from 'fastify';
import { Needs, type ActorRequest } from '../access/needs.decorator.js';
import { Problem } from '../errors/problem.js';
import { RouteTraits } from '../http/route-traits.js';
import { localeOf } from '../http/reader-locale.js';
import { McpServers } from './mcp-server.js';

/** The Model Context Protocol over streamable HTTP, without sessions: each request stands for itself. */
@Controller('mcp')
@ApiExcludeController()
export class McpController {
  constructor(private readonly servers: McpServers) {}

  @Post()
  @Needs('match')
  @RouteTraits({ routeClass: 'match' })
  async handle(@Req() request: ActorRequest, @Res() reply: FastifyReply): Promise<void> {
    const server = this.servers.for(request.actor, localeOf(request));
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value!);
    reply.hijack();
    // Whoever hangs up has cancelled what was asked.
    reply.raw.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  }

  /** Without sessions there is nothing to listen to. */
  @Get()
  @Needs('match')
  @RouteTraits({ routeClass: 'match' })
  listen(): never {
    throw new Problem('method_not_allowed', { method: 'GET' });
  }

  /** Nor is there anything to end. */
  @Delete()
  @Needs('match')
  @RouteTraits({ routeClass: 'match' })
  end(): never {
    throw new Problem('method_not_allowed', { method: 'DELETE' });
  }
}
