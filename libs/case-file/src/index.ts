export * from './events.js';
export * from './commands.js';
export * from './case-file.js';
export * from './refusals.js';
export * from './decide.js';
