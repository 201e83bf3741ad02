/** Who may import whom; ARCHITECTURE.md says why. A folder may use those that stand to its right here. */
const layers = [
  'integrations',
  'mcp',
  'shares',
  'diagnosis',
  'outcomes',
  'misses',
  'statistics',
  'translations',
  'signatures',
  'search',
  'patterns',
  'matching',
];

/** Everything may use these, and of the layers they may use nothing. */
const foundations = ['access', 'audit', 'database', 'errors', 'i18n', 'http', 'masking', 'metrics', 'tracing'];

const folders = (names) => `^src/(${names.join('|')})/`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...layers.slice(1).map((layer, index) => ({
      name: `${layer}-points-forward`,
      severity: 'error',
      from: { path: folders([layer]) },
      // A record's type may be known anywhere; it is what all of them speak of.
      to: { path: folders(layers.slice(0, index + 1)), dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'matching-is-pure',
      comment: 'The engine runs in a browser too: it imports itself and the regex engine only.',
      severity: 'error',
      from: { path: folders(['matching']), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/matching/', '^node_modules/re2js/'] },
    },
    {
      name: 'foundations-know-no-feature',
      severity: 'error',
      // Entities are listed where the data source is made.
      from: { path: folders(foundations), pathNot: '^src/database/entities\\.ts$' },
      to: { path: folders(layers), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'texts-are-read-alone',
      comment: 'How texts are read is asked everywhere, in browsers too.',
      severity: 'error',
      from: { path: folders(['text']), pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^src/text/' },
    },
    {
      name: 'the-page-knows-the-api-only',
      comment: 'Of the service it has what runs in a browser too: the engine, and how texts are read.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(matching|text)/' },
    },
    {
      name: 'the-client-stands-alone',
      comment: 'Others install it by itself.',
      severity: 'error',
      from: { path: '^client/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^client/src/', '^node_modules/openapi-'] },
    },
    {
      name: 'the-service-knows-no-page',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'only-config-reads-the-environment',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/config\\.ts$' },
      to: { path: '^node:process$|^process$' },
    },
    {
      name: 'traces-are-loaded-when-they-are-wanted',
      comment: 'Who collects none pays nothing for them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/tracing/(open-telemetry|told-exporter)\\.ts$' },
      to: { path: '^node_modules/@opentelemetry/' },
    },
    {
      name: 'traces-are-loaded-when-they-are-wanted-by-a-dynamic-import',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/tracing/open-telemetry\\.ts$', dynamic: false },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.spec\\.ts$', '^web/vite\\.config\\.ts$', '^src/database/embedded/worker'],
      },
      to: {},
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'listed-dependencies-only',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'], couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['cairn-source', 'import', 'node', 'default', 'types'],
    },
  },
};
