/**
 * The rooms of docs/architecture.md, and who may import whom: values <- graph <- concept slices <- reading slices <- shell.
 * A slice's kinds.ts is a closed list of words and may be imported from everywhere.
 */
const concepts = '^src/(speaker|race|event|source|remark|reply|claim)/';
const readings =
  '^src/(chain|search|story|thing|verify|exchange|unanswered|path|network|timeline|facets|career|quote|printings|discrepancy|origins|headtohead|checks|coverage|basis)/';
const slices =
  '^src/(speaker|race|event|source|remark|reply|claim|chain|search|story|thing|verify|exchange|unanswered|path|network|timeline|facets|career|quote|printings|discrepancy|origins|headtohead|checks|coverage|basis)/';
const kinds = '^src/[a-z]+/kinds\\.ts$';
/** Resolvers, and what translates a query's arguments and selection for them. */
const edge = ['^src/[a-z]+/(resolvers|selected)\\.ts$', '^src/remark/filter\\.ts$', '^src/resolvers\\.ts$'];
/** What graph/ needs to know to reach a server and to say why it can not. */
const reaching = '^src/database/(address|bolt|start-error)\\.ts$';
/** Where one quotation of a printing ends and the next begins is told in one place, for all who show one. */
const quotation = '^src/values/quotation\\.ts$';
const shell = ['^src/[a-z-]+\\.ts$', '^src/(cli|front|health|limits)/'];

const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

/** Modules in `from` may import, of our own, only what is in one of `to`. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { path: '^(src|tests|scripts)/', pathNot: [kinds, ...to] },
});

/** What is in `to` may be imported only by modules in one of `by`. */
const reserved = (name, comment, to, by) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: by },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Two files that need each other are one file, or there is a third between them. Generated types name the types that resolvers export, so a cycle through them is no fault.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^src/generated/' } },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: { pathNot: '^(src/web/playground/|src/client/(ask|(questions/)?generated/)|tests/package/app/)' },
      // An example has the package only once it is started.
      to: { couldNotResolve: true, pathNot: '^rejoinder/client$' },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'The server runs without the development packages; only the playground, which is built, needs them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/(playground/|[a-z]+/vite\\.config\\.ts$)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    only('values-stand-alone', 'values/ is pure and knows no concept.', { path: '^src/values/' }, ['^src/values/']),
    only(
      'graph-knows-no-concept',
      "graph/ runs statements; what they mean is the slices' business.",
      { path: '^src/graph/' },
      ['^src/(values|graph)/', reaching],
    ),
    only(
      'database-starts-a-server',
      'database/ starts the Neo4j that comes with the project.',
      { path: '^src/database/' },
      ['^src/(values|database)/', '^src/graph/connect\\.ts$', '^src/config\\.ts$'],
    ),
    only(
      'concepts-know-concepts',
      'A concept slice reads values, the graph and other concepts.',
      { path: concepts, pathNot: edge },
      ['^src/(values|graph)/', concepts],
    ),
    only(
      'readings-know-concepts',
      'A reading slice owns no data; only the shell knows it.',
      { path: readings, pathNot: edge },
      ['^src/(values|graph)/', slices],
    ),
    only(
      'resolvers-translate',
      "A slice's resolvers know their slice, the generated types and the context.",
      { path: edge, pathNot: shell },
      ['^src/(values|graph|generated)/', '^src/context\\.ts$', slices],
    ),
    only('web-is-apart', 'web/ speaks to the API from outside, as anybody does.', { path: '^src/web/' }, [
      '^src/web/',
      '^src/client/',
      '^src/data/',
      '^src/cite/',
      quotation,
      // Building the playground is a step of the start, and fails as such.
      '^src/database/start-error\\.ts$',
    ]),
    only(
      'data-is-made-of-answers',
      'data/ makes texts of what the API answered, and knows where pages are.',
      { path: '^src/data/' },
      ['^src/(data|client)/', '^src/web/pages/address\\.ts$', quotation],
    ),
    only('cite-is-pure', 'cite/ makes a text of one printing, as the client is told of it.', { path: '^src/cite/' }, [
      '^src/(cite|client)/',
      quotation,
    ]),
    {
      name: 'examples-are-strangers',
      comment: 'An example has what anybody has: packages, and what lies in its own folder.',
      severity: 'error',
      from: { path: '^examples/([^/]+)/' },
      to: { path: '^(src|tests|scripts|examples)/', pathNot: '^examples/$1/' },
    },
    {
      name: 'nothing-leans-on-tests',
      comment: 'Tests and scripts use the code, never the other way round.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    reserved(
      'driver-stays-in-its-room',
      'Only graph/, database/ and the shell touch the driver.',
      packages('neo4j-driver[^/]*'),
      ['^src/(graph|database)/', ...shell],
    ),
    reserved(
      'graphql-stays-at-the-edge',
      'Only resolvers and the shell touch GraphQL.',
      packages('graphql', 'graphql-scalars', '@apollo/[^/]+', '@as-integrations/[^/]+', '@graphql-tools/[^/]+'),
      [...edge, ...shell, '^src/generated/', '^src/web/playground/'],
    ),
    reserved('generated-is-for-the-edge', 'Only resolvers and the shell know the generated types.', '^src/generated/', [
      ...edge,
      ...shell,
      '^src/generated/',
    ]),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.(tsx|css|svg|graphql)$', '\\?worker$', '^lib/', '^examples/.*/dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
