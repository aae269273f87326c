import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';

/** For GraphQL only; TypeScript is oxlint's. */
const use = (files, on) => ({ files, rules: on });
export default [
  { ignores: ['dist', 'lib', 'coverage', '**/generated'] },
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql', documents: '{src,tests}/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': { rules } },
  },
  use(['schema.graphql'], {
    ...configs['flat/schema-recommended'].rules,
    // One line stands in one line: a block around each of 700 short descriptions would double the schema's length.
    '@graphql-eslint/description-style': 'off',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
      },
    ],
    // Whatever has an id is a Node, and GraphQL itself sees to that; the rest are values without one.
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/relay-page-info': 'error',
    '@graphql-eslint/relay-connection-types': 'error',
    '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  }),
  use(['{src,tests}/**/*.graphql'], configs['flat/operations-recommended'].rules),
  // How deep a query may go is the server's to say, and these show that it lets honest ones through.
  use(['tests/limits/honest/*.graphql', 'src/client/**/*.graphql'], {
    '@graphql-eslint/selection-set-depth': 'off',
  }),
];
