export type * from './evidence.js';
export type * from './property.js';
