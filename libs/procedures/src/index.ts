export * from './definition.js';
export * from './publication.js';
