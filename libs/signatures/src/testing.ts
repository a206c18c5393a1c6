import type { Digest } from '#libs/kernel';
import type { RecordAnswer, RecordFrame } from './decision-record.js';

export const digest = (character: string) => `sha256:${character.repeat(64)}` as Digest;

/** The example of docs/reference/decision-record.md. */
export const frame = {
  type: 'countersign.decision-record',
  schema: 1,
  log: 'countersign/simulated/linxi',
  case: 'c1',
  request: 'c1.12',
  task: 'c1.14',
  link: 'arrest-request',
  subject: 'p1',
  step: 'legal-review',
  kind: 'review',
  round: 1,
  dossier: digest('d'),
  definition: { procedure: 'criminal', version: 1, digest: digest('e') },
  legalBasis: ['C91', 'P129'],
  responsibility: '对本环节的审核意见负责',
  materialsOpened: [digest('a')],
  officer: 'legal-reviewer',
  capacity: { post: 'legal/legal-reviewer', as: 'own' },
  seenVersion: 15,
  issuedAt: '2026-04-03T01:58:00.000Z',
  nonce: 'AAECAwQFBgcICQoLDA0ODw',
  issuedMac: 'bWFj',
} as unknown as RecordFrame;

export const answer: RecordAnswer = {
  decision: 'return',
  opinion: { procedure: '合法', facts: '清楚', evidence: '第二次讯问笔录须补正', discretion: '适当' },
  checklist: [{ id: 'EV2', result: 'no', note: '时间涂改' }],
  reasons: '证据须补正',
  rectification: [
    { id: '1', requirement: '说明涂改并补按指印', material: digest('a'), page: 3, checklist: 'EV2' },
  ],
  rectifyBy: '2026-04-05T10:00:00.000Z' as RecordAnswer['rectifyBy'],
};
