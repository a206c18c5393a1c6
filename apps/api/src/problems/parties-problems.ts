import type { PartiesRefusal } from '#libs/case-file';
import { conflict, malformedInput, unknown, type ProblemText } from './problem-text.js';

export const partiesProblems = {
  'unknown-interview': unknown('案内无此讯问、询问', 'The case has no such interview'),
  'unknown-submission': unknown('案内无此申请或者意见', 'The case has no such submission'),
  'unknown-submission-kind': malformedInput('无此种申请或者意见', 'Nothing of this kind is handed in'),
  'authority-required': conflict('须提交授权或者身份证明', 'Authority to act for another must be proved'),
} satisfies Record<PartiesRefusal['code'], ProblemText>;
