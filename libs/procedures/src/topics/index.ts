export type * from './checks.js';
export type * from './conditions.js';
export type * from './effects.js';
export type * from './evidence.js';
export type * from './interviews.js';
export type * from './parties.js';
export type * from './property.js';
