import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import { LOCAL, type Actor } from './actor.js';
import { networkOf } from './network.js';
import { sessionOf } from './sign-in/session-cookies.js';

/** Whom limits hold for. */
export interface Client {
  /** Id of its actor, else the network that it comes from. */
  key: string;
  actor?: string;
}

/** Of more, those are forgotten that were away longest. */
const MAX_KNOWN = 10_000;

/** The client that acts as `actor`. */
export function clientOf({ id, address }: Actor): Client {
  return address === undefined ? { key: id, actor: id } : { key: networkOf(address) };
}

/**
 * Whom a request comes from, before its token is looked at: whose token it was when it was good, else the network. So
 * who makes up tokens counts by the network, and nothing has to be looked up.
 */
@Injectable()
export class Clients {
  private readonly actors = new LRUCache<string, Client>({ max: MAX_KNOWN });
  /** By address. */
  private readonly networks = new LRUCache<string, { client?: Client }>({
    max: MAX_KNOWN,
    memoMethod: (address) => (isOwnMachine(address) ? {} : { client: { key: networkOf(address) } }),
  });

  /** Undefined for the machine itself, whose people and programs need no limits. */
  of(request: FastifyRequest): Client | undefined {
    const credentials = credentialsOf(request);
    const client = credentials === undefined ? undefined : this.actors.get(credentials);
    if (client) return client.actor === LOCAL.id ? undefined : client;
    return this.networks.memo(request.ip).client;
  }

  /** Takes note of who it was. */
  met(request: FastifyRequest, actor: Actor): void {
    const credentials = credentialsOf(request);
    if (credentials !== undefined && !this.actors.has(credentials)) this.actors.set(credentials, clientOf(actor));
  }
}

function credentialsOf(request: FastifyRequest): string | undefined {
  const credentials = request.headers.authorization ?? sessionOf(request);
  return credentials === undefined ? undefined : createHash('sha256').update(credentials).digest('base64');
}

const isOwnMachine = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
