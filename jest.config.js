const compiled = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser,
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'nodenext' },
    sourceMaps: 'inline',
  },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // The run has one database, and each file fills it for itself.
  maxWorkers: 1,
  // A bound against hanging, not a promise of speed.
  testTimeout: 120_000,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': compiled({ syntax: 'typescript' }),
    '^.+\\.tsx$': compiled({ syntax: 'typescript', tsx: true }),
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
