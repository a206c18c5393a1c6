export * from './names.js';
export * from './decision.js';
export * from './envelope.js';
export * from './look.js';
export * from './invariant.js';
export * from './hashing.js';
export * from './canonical.js';
