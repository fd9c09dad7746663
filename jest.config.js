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
  // jest leaves one core for itself and its watching unless told; files do not wait for one another here.
  maxWorkers: '100%',
  // Chromium, LibreOffice and workers take their time on a busy machine; what hangs is ended by this.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/oracle/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts?(x)'] },
    { ...shared, displayName: 'oracle', testMatch: ['<rootDir>/test/oracle/**/*.test.ts'] },
  ],
};
