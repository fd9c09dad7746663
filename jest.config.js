const { swcOptions } = require('./scripts/lib/swc-options.cjs');

/** Packages that are published as ES modules only, or whose dependencies are; jest runs CommonJS. */
const ES_MODULES = ['strip-bom', 'uuid', 'tinybench', 'hucre'];

/** What every kind of test shares. */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swcOptions('es2022')] },
  transformIgnorePatterns: [`node_modules/(?!.*(${ES_MODULES.join('|')}))`],
  // numfmt's package.json names a CommonJS file that the package does not contain; this is the one it does.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/oracle/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts?(x)'],
      // Two browsers at once on two cores make timings, and so the tests, unsteady.
      runner: '<rootDir>/test/support/serial-runner.cjs',
      testTimeout: 60_000,
    },
    {
      ...shared,
      displayName: 'oracle',
      testMatch: ['<rootDir>/test/oracle/**/*.test.ts'],
      // LibreOffice allows one run at a time for one user profile.
      runner: '<rootDir>/test/support/serial-runner.cjs',
      testTimeout: 120_000,
    },
  ],
};
