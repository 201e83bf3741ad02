import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DECORATORS } from '@nestjs/swagger';
import type { Scope } from '../access/actor.js';
import { NEEDS } from '../access/needs.decorator.js';

/** Names an operation for generated clients, such as `signatures_replace`. */
export const operationId = (controller: string, method: string) =>
  `${controller.replace(/Controller$/, '').toLowerCase()}_${method}`;

/** Operation id → the scope that its route declares by `@Needs`. */
export function routeScopes(app: NestFastifyApplication): Map<string, Scope | 'public'> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const scopes = new Map<string, Scope | 'public'>();
  for (const { name, metatype } of controllers) {
    const routes = metatype!.prototype as Record<string, () => void>;
    for (const method of scanner.getAllMethodNames(routes)) {
      const scope = reflector.get<Scope | 'public' | undefined>(NEEDS, routes[method]!);
      // A route may be described among those of another controller.
      const described = reflector.get<{ operationId?: string } | undefined>(DECORATORS.API_OPERATION, routes[method]!);
      if (scope) scopes.set(described?.operationId ?? operationId(String(name), method), scope);
    }
  }
  return scopes;
}
