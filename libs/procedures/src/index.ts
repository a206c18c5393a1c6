export * from '../interpreter/src/index.js';
export * from './definition.js';
export * from './publication.js';
export {
  checkDefinition,
  type CheckedDefinition,
  type DefinitionFault,
  loadDefinition,
} from './checking/check-definition.js';
