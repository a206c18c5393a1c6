export * from './events.js';
export * from './commands.js';
export * from './case-file.js';
export * from './refusals.js';
export { evolve, foldCase, foldFurther, type StoredCaseEvent } from './evolve.js';
export { pendingSigners, type PendingSigner, wakeUps } from './wake-ups.js';
export * from './decide.js';
