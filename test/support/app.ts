import type { AddressInfo } from 'node:net';
import { CairnClient } from '@cairn/client';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { readConfig, type Config } from '../../src/config.js';
import type { Database } from '../../src/database/database.js';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** The real service on a free port, over real HTTP. */
export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  /** Asks as other programs do: for what is well asked and well answered. */
  client: CairnClient;
  /** For what goes wrong, and what no client would ask. Sends JSON (a text is sent as it is) and reads JSON; anything else comes back as text. */
  call: <Body>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>;
  close: () => Promise<void>;
}

export async function startApp(database: Database, settings: Partial<Config> = {}): Promise<TestApp> {
  const config: Config = { ...readConfig({}), logLevel: 'error', ...settings };
  const app = await createApp(config, database);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

  const call: TestApp['call'] = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '') && text !== '';
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  };
  return { app, url, client: new CairnClient({ url }), call, close: () => app.close() };
}

/** Every route of the service, the page's too; parameters as `:name`. */
export function routesOf(app: NestFastifyApplication): { method: string; path: string }[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ includeHooks: false });
  const branch: string[] = [];
  return [...tree.matchAll(/^([ │├└─]*)(\S+)(?: \(([A-Z, ]+)\))?$/gm)].flatMap(([, indent, part, methods = '']) => {
    branch.length = indent!.length / 4;
    branch.push(part!);
    return methods
      .split(', ')
      .filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method))
      .map((method) => ({ method, path: branch.join('') }));
  });
}

/** What tests look at in a problem. */
export interface ProblemAnswer {
  code: string;
  status: number;
  detail: string;
  errors?: { path: string; code: string; detail: string }[];
}
