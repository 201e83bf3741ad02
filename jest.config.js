/** Jest runs the TypeScript sources as ES modules; swc only strips types and keeps the decorators' metadata. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
  },
};

// Messages come in the language of the terminal.
process.env.LC_ALL = 'C';

export default {
  testEnvironment: 'node',
  // The client is tested from its sources too.
  testEnvironmentOptions: { customExportConditions: ['cairn-source', 'node', 'node-addons'] },
  roots: ['<rootDir>/src', '<rootDir>/client/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': ['@swc/jest', { ...swc, module: { type: 'nodenext' } }],
    // Fastify requires these two from CommonJS, and they are ES modules only.
    '/node_modules/(cookie|content-disposition)/.*\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
  // For the slowest test on the busiest machine: who waits for something says so in less.
  testTimeout: 90_000,
  // Much of the time is waiting for processes and pages: two fit on two cores, where Jest by itself would run one.
  maxWorkers: 2,
  // Modules of a file that has been tested are never quite let go: past this a worker is started anew between files.
  workerIdleMemoryLimit: '1.5GB',
};
