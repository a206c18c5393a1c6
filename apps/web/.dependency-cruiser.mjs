/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'What needs itself at run time can be neither understood nor loaded lazily.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere fails when it is run.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'browser-imports',
      severity: 'error',
      comment:
        'The page works on what the API answers. Of the libraries it runs what signs and hashes, and the fold of a case with who answers for it, which a replay needs at every move of its slider (decision 0024); of the rest it knows types.',
      from: { path: '^src/' },
      to: {
        path: '^[.][.]/[.][.]/(libs|apps|workflows|tools|test)/',
        pathNot: '^[.][.]/[.][.]/libs/(kernel|signatures|case-file|accountability)/src/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-imports-types',
      severity: 'error',
      comment:
        'Types come from the client library, the case file, who answers for it and the procedures alone.',
      from: { path: '^src/' },
      to: {
        path: '^[.][.]/[.][.]/',
        pathNot:
          '^[.][.]/[.][.]/(libs/(kernel|signatures|client|case-file|accountability|procedures)/|node_modules/)',
      },
    },
    {
      name: 'pages-are-apart',
      severity: 'error',
      comment: 'A page that another page needs is a component: move it to src/parts or src/design.',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/', pathNot: '^src/pages/$1/' },
    },
    {
      name: 'shared-knows-no-page',
      severity: 'error',
      comment: 'What every page uses must not load one of them.',
      from: { path: '^src/(design|api|words|parts)/' },
      to: { path: '^src/(pages|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^[.][.]/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: 'resolve.mjs' },
  },
};
