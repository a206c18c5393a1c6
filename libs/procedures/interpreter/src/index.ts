/** What deciders ask of a definition. Kept apart from reading definition files, so that the rules bundle needs no parser. */
export * from './check-facts.js';
export * from './lookups.js';
export * from './recipients.js';
export * from './requirements.js';
export * from './due-of.js';
export * from './evidence.js';
export * from './parties.js';
