import { must, type NewParty } from '#libs/client';
import { instant } from './instants.js';
import { filePapers } from './papers.js';
import type { Step } from './script.js';

/** Somebody becomes a party of the case after it was started. */
export const joins =
  (by: string, role: NewParty['role'], name: string): Step =>
  async (run) => {
    await must('join', (await run.as(by)).parties.join(run.caseId, { role, name }, run.nextKey()));
  };

export type Hearing = Readonly<{
  person: string;
  /** As cases.md writes it; it ends now. */
  from: string;
  /** The first conducts it. */
  officers: readonly string[];
  guardian?: string;
  /** Sound and picture of all of it. @default none */
  recorded?: boolean;
  /** Under which the record is referred to later. */
  name: string;
  suffix?: string;
  says?: readonly string[];
}>;

/** An interrogation that has just ended, with its record and, if it was made, its recording. */
export const hears =
  (by: string, { person, from, officers, guardian, recorded = false, name, suffix, says }: Hearing): Step =>
  async (run) => {
    const paper = {
      document: 'interrogation-record',
      name,
      ...(suffix !== undefined && { suffix }),
      ...(says && { says }),
    };
    const [record = ''] = await filePapers(run, by, [paper]);
    const times = { from: instant(from), to: run.now };
    const [recording = ''] = recorded
      ? await filePapers(run, by, [
          { document: 'recording', name: `${name}-recording`, says: [`${name}，全程录音录像`] },
        ])
      : [];
    const body = {
      kind: 'interrogation',
      person,
      record,
      ...times,
      officers: [...officers],
      ...(guardian !== undefined && { guardian }),
      rightsTold: true,
      ...(recorded && { recordings: [{ material: recording, ...times }] }),
    };
    await must('interview', (await run.as(by)).parties.interview(run.caseId, body, run.nextKey()));
  };

/** A talk between reviewers and handlers about the file, minuted. */
export const discusses =
  (
    by: string,
    talk: Readonly<{
      participants: readonly string[];
      minutes: number;
      text: string;
      material?: string;
      page?: number;
      outcome?: string;
      differingViews?: readonly { officer: string; view: string }[];
    }>,
  ): Step =>
  async (run) => {
    const { participants, minutes, text, material, page, outcome, differingViews } = talk;
    const body = {
      participants,
      startedAt: new Date(Date.parse(run.now) - minutes * 60_000).toISOString(),
      endedAt: run.now,
      text,
      ...(material !== undefined && { material: run.material(material) }),
      ...(page !== undefined && { page }),
      ...(outcome !== undefined && { outcome }),
      ...(differingViews && { differingViews }),
    };
    await must('discussion', (await run.as(by)).discuss(run.caseId, body, run.nextKey()));
  };
