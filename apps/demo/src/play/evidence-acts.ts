import { must, type CountersignClient, type Names } from '#libs/client';
import { filePapers, type PaperLike } from './papers.js';
import type { Step } from './script.js';

type Element = Readonly<{ id: string; name: Names; appraised?: unknown }>;
type Offence = Readonly<{ id: string; name: Names; elements: readonly Element[] }>;
type WithOffences = Readonly<{ evidence?: Readonly<{ offences: readonly Offence[] }> }>;

/**
 * Charges suspects with the offence of the script, and cites the first page of a record for every element.
 *
 * @param injury what the appraisal of an injury found, where the offence needs one; null: recorded before
 */
export const proves =
  (
    by: string,
    {
      subjects,
      paper = { document: 'interrogation-record', name: 'proof' },
      injury = 'minor-injury',
    }: Readonly<{ subjects?: readonly string[]; paper?: PaperLike; injury?: string | null }> = {},
  ): Step =>
  async (run) => {
    const client = await run.as(by);
    const { offence: suspected } = run.script.facts as Readonly<{ offence: string }>;
    const known = await offenceNamed(client, suspected);
    if (injury !== null && known?.elements.some(({ appraised }) => appraised !== undefined)) {
      const [document = ''] = await filePapers(run, by, [
        { document: 'appraisal', name: 'injury-appraisal' },
      ]);
      const body = { type: 'injury-appraisal', at: run.now, result: injury, document };
      await must('record injury-appraisal', client.record(run.caseId, body, run.nextKey()));
    }
    const [material = ''] = await filePapers(run, by, [paper]);
    for (const subject of subjects ?? suspectsOf(run.script.parties)) {
      const body = known
        ? { subject, offence: known.id }
        : { subject, name: `${suspected}罪`, elements: ['客观行为', '主观故意', '犯罪嫌疑人实施'] };
      const { id } = await must(`charge ${subject}`, client.evidence.charge(run.caseId, body, run.nextKey()));
      const elements = known?.elements.map((element) => element.id) ?? ['e1', 'e2', 'e3'];
      const citations = elements.map((element) => ({ element, material, pages: [1] }));
      await must('cite', client.evidence.cite(id, { citations }, run.nextKey()));
    }
  };

const suspectsOf = (parties: readonly Readonly<{ role: string }>[]): readonly string[] =>
  parties.flatMap(({ role }, index) => (role === 'suspect' ? [`p${index + 1}`] : []));

async function offenceNamed(client: CountersignClient, suspected: string): Promise<Offence | undefined> {
  const answer = (await must('GET procedure', client.procedure('criminal'))) as WithOffences & {
    definition?: WithOffences;
  };
  const offences = (answer.definition ?? answer).evidence?.offences ?? [];
  return offences.find(({ name }) => name.zh === suspected || name.zh === `${suspected}罪`);
}

export type Seizure = Readonly<{
  commander: string;
  from: string;
  officers: readonly string[];
  items: readonly Readonly<{ description: string; quantity: number }>[];
}>;

/** Seizes things at the scene, on a list filed now, and counts them against it. */
export const seizes =
  (by: string, { commander, from, officers, items }: Seizure): Step =>
  async (run) => {
    const client = await run.as(by);
    const says = items.map(({ description, quantity }) => `${description}：${quantity}`);
    const [list = ''] = await filePapers(run, by, [{ document: 'seizure-list', says }]);
    const taken = {
      taking: 'seizure',
      list,
      at: run.now,
      from,
      commander,
      officers: [...officers],
      items: items.map((item) => ({ ...item })),
    };
    const { id } = await must('seize', client.evidence.take(run.caseId, taken, run.nextKey()));
    const counts = items.map(({ quantity }, index) => ({ item: `${id}-${index + 1}`, quantity }));
    const counted = { list: id, at: run.now, counts };
    await must('count', client.evidence.count(run.caseId, counted, run.nextKey()));
  };

/** Returns everything that is still kept. */
export const returns = (
  by: string,
  to: Readonly<{ party: string } | { name: string }>,
  says: readonly string[],
): Step => disposes(by, 'returned', 'return-list', to, says);

/** Hands everything that is still kept over to the procuratorate with the case. */
export const transfersProperty = (by: string, says: readonly string[]): Step =>
  disposes(by, 'transferred', 'transfer-list', { name: '临溪县人民检察院' }, says);

const disposes =
  (
    by: string,
    as: 'returned' | 'transferred',
    list: string,
    to: Readonly<{ party: string } | { name: string }>,
    says: readonly string[],
  ): Step =>
  async (run) => {
    const client = await run.as(by);
    const { items } = await must('property', client.evidence.property(run.caseId));
    // What this very step disposed of counts too: a resumed play then sends the same again.
    const held = items.filter(({ disposed }) => disposed === null || disposed.at === run.now);
    const [document = ''] = await filePapers(run, by, [{ document: list, says }]);
    const body = { items: held.map(({ id }) => id), as, to, at: run.now, document };
    await must(`${as} things`, client.evidence.dispose(run.caseId, body, run.nextKey()));
  };

/** Cites a page of a record filed before, as proof of the first element of the suspect's first charge. */
export const cites =
  (by: string, name: string): Step =>
  async (run) => {
    const client = await run.as(by);
    const { charges } = await must('gate', client.evidence.gate(run.caseId));
    const [charge] = charges;
    const [element] = charge?.elements ?? [];
    if (!charge || !element) throw new Error(`${run.script.number}: nobody is charged`);
    const citations = [{ element: element.element, material: run.material(name), pages: [1] }];
    await must('cite', client.evidence.cite(charge.charge, { citations }, run.nextKey()));
  };
