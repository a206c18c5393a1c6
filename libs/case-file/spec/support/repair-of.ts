import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { type CaseId, Look, type OfficerId, type StreamName, streamOf } from '#libs/kernel';
import { loadDefinition } from '#libs/procedures';
import { type CaseCommand, concernedWith, decide, evolve, type RepairAsked } from '../../src/index.js';
import { caseId, Play } from './play.js';
import { on, p1, sealed } from './words.js';

const file = new URL('../../../procedures/definitions/repair.yaml', import.meta.url);
export const procedure = loadDefinition(readFileSync(file, 'utf8'));
export const repairId = 'r1' as CaseId;
export const nobodyElse = ['legal-reviewer', 'bureau-leader'];

export type Wanted = Partial<RepairAsked> & Pick<RepairAsked, 'act' | 'target'>;

/** A case of repair about a play's case, asked for by `by` and signed by those named, in order. */
export function repairOf(
  play: Play,
  asked: Wanted,
  { by = 'investigator', signers = nobodyElse, under = procedure } = {},
): Play {
  const repair = new Play('legal', by, under, play.bureau.fork()).at('03-10 09:00');
  const facts = { case: caseId, concerned: concernedWith(play.case, asked), ...asked };
  repair.bureau.record(streamOf.officer(by as OfficerId), 'OfficerRegistered', {
    officer: by,
    name: { zh: by, en: by },
    unit: 'legal',
  });
  repair.do(
    {
      type: 'StartCase',
      data: {
        procedure: 'repair',
        definition: { version: 1, digest: 'sha256:criminal-1' as never },
        caseNumber: null,
        title: sealed('repair'),
        unit: 'legal' as never,
        handlers: [by as OfficerId],
        parties: [],
        facts,
      },
    },
    by,
  );
  const request = repair.request('repair');
  for (const signer of signers) repair.sign(request, signer);
  return repair;
}

/** What comes of bringing a repair to the case it is about. */
export function applied(play: Play, repair: Play, by: 'clock' | 'handler' = 'clock', id = repairId) {
  const apply: CaseCommand = { type: 'ApplyRepair', data: { repair: id } };
  const look = new Look((stream: StreamName) =>
    stream === streamOf.case(id)
      ? { version: repair.case.version, state: repair.case }
      : { version: 1, state: play.bureau.look().at(stream) },
  );
  const actor =
    by === 'clock'
      ? ({ kind: 'system', system: 'clock' } as const)
      : ({ kind: 'officer', officer: by as OfficerId } as const);
  const decision = decide(apply, { ...play.basis(actor), look });
  if (!decision.ok) return { refusal: decision.refusal, events: [] };
  for (const event of decision.events) {
    const version = play.stored.length + 1;
    const stored = { ...event, stream: streamOf.case(caseId), version, recordedAt: play.now, actor };
    play.stored.push(stored);
    play.file = evolve(play.file, stored);
  }
  if (decision.events.length > 0)
    expect(look.readSet).toContainEqual({ stream: streamOf.case(id), version: repair.case.version });
  return { refusal: null, events: decision.events };
}

export const typesOf = ({ events }: ReturnType<typeof applied>) => events.map(({ type }) => type);

/** Filed, and detained at 09:20, recorded as 10:20 by mistake. */
export function detained() {
  const play = new Play().at('03-02 09:00').start(1);
  // Signed by their deputies, so that others may repair.
  play.bureau.appoint('legal-leader', 'legal/legal-reviewer');
  play.bureau.appoint('deputy-leader', 'bureau/bureau-leader');
  for (const link of ['filing', 'detention']) {
    const request = play.request(link, link === 'filing' ? {} : { subject: p1 });
    for (const officer of ['legal-officer', 'unit-leader', 'legal-leader', 'deputy-leader'])
      play.sign(request, officer);
  }
  play.at('03-02 12:00').fact('detention-executed', { subjects: [p1], at: on('03-02 10:20') });
  return play.at('03-02 13:00');
}
export const detention = (play: Play) =>
  play.case.records.find(({ record }) => record === 'detention-executed')!;
