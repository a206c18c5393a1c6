export * from './responsibility.js';
export { type AnswerRule, answerRules } from './rules.js';
