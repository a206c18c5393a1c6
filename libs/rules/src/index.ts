export type { CaseInput, DirectoryInput, RulesInput, RulesOutput } from './input.js';
export { digestOfScript, rulesDigest, type RulesEvent, type RulesScript, rulesScript } from './script.js';
export { rerun } from './rerun.js';
