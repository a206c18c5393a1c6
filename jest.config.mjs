/** Jest runs what ships: the compiled specs in dist/. */
export default {
  rootDir: 'dist',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.js'],
  transform: {},
  testSequencer: '<rootDir>/../tools/test/longest-first.mjs',
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};
