export * from '../interpreter/src/index.js';
export * from './definition.js';
export * from './publication.js';
