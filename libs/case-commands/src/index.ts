export * from './attempt.js';
export * from './case-cache.js';
export * from './case-commands.js';
export * from './definitions.js';
export * from './outcome.js';
export * from './stream-cache.js';
export * from './directory-commands.js';
export * from './install-release.js';
