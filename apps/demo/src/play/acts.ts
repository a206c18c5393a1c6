import { must, type NewRequest } from '#libs/client';
import { filePapers, type PaperLike } from './papers.js';
import type { CaseRun } from './case-run.js';
import type { Step } from './script.js';

/** Starts the case of the script. */
export const starts =
  (by: string): Step =>
  async (run) => {
    const { number, title, unit, handlers, parties, facts } = run.script;
    const body = { procedure: 'criminal', caseNumber: number, title, unit, handlers, parties, facts };
    run.begin((await must(`start ${number}`, (await run.as(by)).startCase(body, run.nextKey()))).id);
  };

/** Files documents without asking anything. */
export const files =
  (by: string, ...papers: readonly PaperLike[]): Step =>
  async (run) => {
    await filePapers(run, by, papers);
  };

export type Asked = Readonly<{
  /** One request for each; none: the link is the case's. */
  subjects?: readonly string[];
  grounds: string;
  basis: readonly string[];
  /** Filed now, for each subject anew. */
  papers: readonly PaperLike[];
  /** Filed before, by name. */
  with?: readonly string[];
  proposal: NewRequest['proposal'];
  /** The evidence that the request is about, by the names under which it was filed. */
  evidence?: Readonly<{ materials: readonly string[]; ground: string }>;
}>;

/** Requests a link, once for each subject. */
export const requests =
  (by: string, link: string, asked: Asked): Step =>
  async (run) => {
    const client = await run.as(by);
    for (const subject of run.subjects(asked.subjects)) {
      const papers = asked.papers.map((paper) => ({
        ...(typeof paper === 'string' ? { document: paper } : paper),
        ...(subject !== null && { subject }),
      }));
      const materials = [
        ...(await filePapers(run, by, papers)),
        ...(asked.with ?? []).map((name) => run.material(name)),
      ];
      const body = {
        link,
        ...(subject !== null && { subject }),
        grounds: asked.grounds,
        legalBasis: asked.basis,
        materials,
        proposal: proposalOf(run, asked),
      };
      const { id } = await must(`request ${link}`, client.requestLink(run.caseId, body, run.nextKey()));
      run.remember(link, subject, { id, round: 1 });
    }
  };

function proposalOf(run: CaseRun, { proposal, evidence }: Asked): NewRequest['proposal'] {
  if (!evidence) return proposal;
  const materials = evidence.materials.map((name) => run.material(name));
  const said = typeof proposal === 'string' ? { text: proposal } : proposal;
  return { ...said, evidence: { materials, ground: evidence.ground } };
}

export type Resubmission = Readonly<{
  /** None: the link is the case's. */
  subject?: string;
  /** Rectification item → what was done about it. */
  answers: Readonly<Record<string, string>>;
  papers?: readonly PaperLike[];
  /** The whole dossier of the round by name, beside the papers filed now. */
  with: readonly string[];
  grounds?: string;
  proposal?: NewRequest['proposal'];
}>;

/** Answers every rectification item and submits the next round. */
export const resubmits =
  (
    by: string,
    link: string,
    { subject, answers, papers = [], with: names, grounds, proposal }: Resubmission,
  ): Step =>
  async (run) => {
    const about = subject ?? null;
    const { id, round } = run.request(link, about);
    const materials = [...names.map((name) => run.material(name)), ...(await filePapers(run, by, papers))];
    const body = {
      answers: Object.entries(answers).map(([item, answer]) => ({ item, answer })),
      materials,
      ...(grounds !== undefined && { grounds }),
      ...(proposal !== undefined && { proposal }),
    };
    await must(`round ${round + 1} of ${link}`, (await run.as(by)).submitRound(id, body, run.nextKey()));
    run.remember(link, about, { id, round: round + 1 });
  };

export type Fact = Readonly<{
  /** None: every subject to whom it applies. */
  subjects?: readonly string[];
  result?: string;
  /** Document that proves it: filed now, by the same recorder. */
  paper?: PaperLike;
  /** Document that proves it: filed before, by name. */
  proof?: string;
  number?: string;
  note?: string;
  particulars?: Readonly<Record<string, unknown>>;
  /** When it happened, if not just now: as cases.md writes it, in UTC. */
  happenedAt?: string;
}>;

/** Records an outside fact. */
export const records =
  (by: string, type: string, fact: Fact = {}): Step =>
  async (run) => {
    const { subjects, result, paper, proof, number, note, particulars, happenedAt } = fact;
    const filed = paper === undefined ? [] : await filePapers(run, by, [paper]);
    const document = proof === undefined ? filed[0] : run.material(proof);
    const body = {
      type,
      at: happenedAt ?? run.now,
      ...(subjects && { subjects }),
      ...(result !== undefined && { result }),
      ...(document !== undefined && { document }),
      ...(number !== undefined && { number }),
      ...(note !== undefined && { note }),
      ...(particulars && { particulars }),
    };
    await must(`record ${type}`, (await run.as(by)).record(run.caseId, body, run.nextKey()));
  };

/** Takes a request back before it is decided. */
export const withdraws =
  (by: string, link: string, reason: string, subject: string | null = null): Step =>
  async (run) => {
    const { id } = run.request(link, subject);
    await must(`withdraw ${link}`, (await run.as(by)).withdraw(id, reason, run.nextKey()));
  };

/** Discharges open duties of a kind, each with its document; by default every subject's. */
export const discharges =
  (by: string, duty: string, paper: PaperLike, subjects?: readonly string[]): Step =>
  async (run) => {
    const client = await run.as(by);
    // Those discharged by this very step count too: a resumed play then draws the same keys, and gets the same answers.
    const owed = (await run.view()).duties.filter(
      (each) =>
        each.duty === duty &&
        each.from <= run.now &&
        (each.status === 'open' || each.dischargedAt === run.now) &&
        (subjects === undefined || subjects.includes(each.subject ?? '')),
    );
    if (owed.length === 0) throw new Error(`${run.script.number}: no duty ${duty} is owed`);
    for (const { id, subject, status } of owed) {
      const detailed = {
        ...(typeof paper === 'string' ? { document: paper } : paper),
        ...(subject !== null && { subject }),
      };
      const [document = ''] = await filePapers(run, by, [detailed]);
      const key = run.nextKey();
      if (status === 'open')
        await must(`discharge ${duty}`, client.discharge(id, { at: run.now, document }, key));
    }
  };
