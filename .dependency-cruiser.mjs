/** Specs, what supports them, and programs that run at build time. */
const specs = '([.]spec[.]ts$|/spec-[^/]+[.]ts$|/(spec|test|build)/)';
const pure = '^libs/(kernel|statutory-clocks|procedures|directory|case-file|accountability|signatures)/';

/** A library may import the libraries named here and, of course, itself. */
const allowed = {
  kernel: [],
  ed25519: [],
  'statutory-clocks': ['kernel'],
  procedures: ['kernel', 'statutory-clocks'],
  directory: ['kernel'],
  'directory-import': ['kernel', 'directory'],
  signatures: ['kernel', 'ed25519'],
  'case-file': ['kernel', 'procedures', 'statutory-clocks', 'directory'],
  accountability: ['kernel', 'procedures', 'case-file'],
  rules: [
    'kernel',
    'procedures',
    'statutory-clocks',
    'directory',
    'case-file',
    'accountability',
    'signatures',
  ],
  shipped: ['kernel', 'procedures', 'signatures'],
  'event-log': ['kernel', 'ed25519'],
  'read-models': ['kernel', 'directory', 'case-file', 'event-log', 'case-commands'],
  instruments: ['kernel'],
  client: ['kernel', 'signatures', 'case-file'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'What needs itself at run time can be neither loaded, understood nor replaced part by part.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment:
        'An import that leads nowhere fails when it is run. The bench installs its peers when it runs; what a package offers below its own name is not seen here.',
      from: { pathNot: '^bench/peers/' },
      to: { couldNotResolve: true, pathNot: '^@simplewebauthn/server/helpers$' },
    },
    ...Object.entries(allowed).map(([library, others]) => ({
      name: `${library}-imports`,
      severity: 'error',
      comment: 'The order of the libraries is the table in docs/explanation/shape.md.',
      from: { path: `^libs/${library}/`, pathNot: specs },
      to: {
        path: '^(libs|apps|workflows|tools|test)/',
        pathNot: `^libs/(${[library, ...others].join('|')})/`,
      },
    })),
    {
      name: 'pure-without-io',
      severity: 'error',
      comment:
        'Deciders must replay for ever: no I/O, clock or randomness. Pass in the result; signatures/src/node.ts is such a part to pass in.',
      from: { path: pure, pathNot: `${specs}|^libs/signatures/src/node[.]ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-without-packages',
      severity: 'error',
      comment:
        'What decides is bundled into one script and filed in the log: YAML, zod and RFC 8785 are the exceptions.',
      from: { path: pure, pathNot: specs },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|yaml|canonicalize)/' },
    },
    {
      name: 'workflows-import-types-only',
      severity: 'error',
      comment: 'Law and deciders change without a replay hazard only while no workflow contains them.',
      from: { path: '^workflows/', pathNot: specs },
      to: { path: '^(libs|apps)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-are-apart',
      severity: 'error',
      comment: 'Applications meet over HTTP, the log and Temporal; what they share belongs in a library.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'over-http-only',
      severity: 'error',
      comment: 'The command line and the demonstration prove that the public API is enough.',
      from: { path: '^apps/(cli|demo)/', pathNot: specs },
      to: { path: '^libs/(event-log|case-commands)/|node_modules/(pg|typeorm|@temporalio)/' },
    },
    {
      name: 'product-without-tools',
      severity: 'error',
      comment:
        'What runs in production does not depend on how one machine starts it; the worker too prepares its namespace, and reads what Temporal answers.',
      from: { path: '^(apps|libs|workflows)/', pathNot: specs },
      to: { path: '^(tools|test|bench)/', pathNot: '^tools/temporal/(namespace|grpc-status)[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // apps/web is a package of its own, with rules of its own beside it.
    exclude: { path: '^(dist|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Packages name their entries in "exports" (csv-parse/sync).
    enhancedResolveOptions: { exportsFields: ['exports'] },
    webpackConfig: { fileName: 'tools/check/resolve.mjs' },
  },
};
