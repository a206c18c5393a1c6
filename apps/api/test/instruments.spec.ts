import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must } from '#libs/client';
import { streamOf, type OfficerId, type UnitId } from '#libs/kernel';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau, filing, type OfficerName } from './support/bureau.js';

const signers: readonly OfficerName[] = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'];
const person = { sex: '男', birthDate: '1990年1月1日', address: '临溪县城关镇' };
const warrant = { ...person, item: '第八十二条第（一）项', detentionHouse: '临溪县看守所' };

describe('instruments produced from a case', () => {
  let api: ApiUnderTest;
  let bureau: Bureau;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
  });
  afterAll(() => api.end());

  const handler = () => bureau.as('handler');
  const produce = async (caseId: string, document: string, fields: Record<string, string>, key?: string) =>
    (await handler()).produceInstrument(caseId, { document, fields }, key);
  /** A case whose request to detain was made on an instrument of ours, and approved. */
  const detained = async () => {
    const { id } = await bureau.startCase();
    for (const [link, document] of [
      ['filing', 'filing-report'],
      ['detention', 'detention-report'],
    ] as const) {
      const suspect = '甲，男，1990年1月1日出生，住临溪县城关镇';
      const fields = { evidence: '监控录像', grounds: '结伙多次盗窃', suspect };
      const { digest } = await must(document, produce(id, document, fields));
      await must(
        link,
        (await handler()).requestLink(id, {
          ...filing(digest),
          link,
          ...(link === 'detention' && { subject: 'p1' }),
        }),
      );
      for (const officer of signers) await must(officer, bureau.sign(officer, await bureau.openTask(id)));
    }
    return id;
  };

  it('are listed with what each needs', async () => {
    const { items } = await must('forms', (await handler()).instruments());
    expect(items.length).toBeGreaterThanOrEqual(20);
    expect(items.find(({ document }) => document === 'detention-warrant')).toMatchObject({
      title: '拘留证',
      per: 'subject',
      approved: 'detention',
      numbered: true,
    });
  });

  it('need the approval that issues them, and every particular', async () => {
    const { id } = await bureau.startCase();
    expect(await produce(id, 'detention-warrant', warrant)).toMatchObject({
      ok: false,
      problem: { status: 409, code: 'instrument-unapproved', link: 'detention' },
    });
    expect(await produce(id, 'filing-report', {})).toMatchObject({
      problem: {
        status: 422,
        code: 'instrument-incomplete',
        missing: [
          { field: 'grounds', name: { zh: '理由' } },
          { field: 'evidence', name: { zh: '证据' } },
        ],
      },
    });
    expect(await produce(id, 'filing-report', { evidence: '㛃', grounds: '盗窃' })).toMatchObject({
      problem: { code: 'unprintable', characters: ['㛃'] },
    });
    expect(await produce(id, 'haiku', {})).toMatchObject({
      problem: { status: 404, code: 'unknown-instrument' },
    });
  });

  it('are numbered in order, one number a document, and filed under it', async () => {
    const [first, second] = [await detained(), await detained()];
    const one = await must('one', produce(first, 'detention-warrant', warrant, 'once'));
    const again = await must('again', produce(first, 'detention-warrant', warrant, 'once'));
    const two = await must('two', produce(second, 'detention-warrant', warrant));
    expect([one.number, again, two.number]).toEqual([
      '局公（c）拘字〔2026〕1号',
      one,
      '局公（c）拘字〔2026〕2号',
    ]);
    const { materials } = await must('case', (await handler()).case(first));
    expect(materials.find(({ digest }) => digest === one.digest)).toMatchObject({
      document: 'detention-warrant',
      mediaType: 'application/pdf',
      number: one.number,
      subject: 'p1',
      title: `拘留证 ${one.number}`,
    });
    const pdf = Buffer.from(await must('pdf', (await handler()).openMaterial(first, one.digest)));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('of two at once get a number each', async () => {
    const cases = [await detained(), await detained(), await detained()];
    const made = await Promise.all(
      cases.map((id) => must('made', produce(id, 'detention-warrant', warrant))),
    );
    const numbers = made.map(({ number }) => Number(/(\d+)号/.exec(number ?? '')?.[1])).sort((a, b) => a - b);
    expect(numbers).toEqual([3, 4, 5]);
  });

  it('taken by a process that died before it filed the document, is the number that is filed next, and none is lost', async () => {
    const [id, other] = [await detained(), await detained()];
    const { open, log } = api.engine;
    const stream = streamOf.register('criminal-investigation' as UnitId, 'detention-warrant', '2026');
    const expected = await log.head(stream);
    const number = `局公（c）拘字〔2026〕${expected.version + 1}号`;
    const printed = Buffer.from('%PDF-1.7 as it was printed before the process died');
    const material = await open.blobs.put(id, printed);
    const data = {
      case: id,
      document: 'detention-warrant',
      subject: 'p1',
      number,
      material,
      bytes: printed.length,
    };
    const taken = await log.append({
      stream,
      expected,
      events: [
        {
          type: 'InstrumentNumbered',
          data,
          actor: { kind: 'officer', officer: 'handler' as OfficerId },
          capacity: null,
        },
      ],
      recordedAt: open.clock.now(),
      rules: null,
      command: { type: 'NumberInstrument', data },
      readSet: [],
    });
    expect(taken.outcome).toBe('appended');

    const next = await must('other case', produce(other, 'detention-warrant', warrant));
    const again = await must('after the crash', produce(id, 'detention-warrant', warrant));
    expect(again).toMatchObject({ number, digest: material });
    expect(next.number).toBe(`局公（c）拘字〔2026〕${expected.version + 2}号`);
    expect((await log.head(stream)).version).toBe(expected.version + 2);
    const { materials } = await must('case', (await handler()).case(id));
    expect(materials.find(({ digest }) => digest === material)).toMatchObject({
      document: 'detention-warrant',
      number,
      title: `拘留证 ${number}`,
    });
    const filed = Buffer.from(await must('pdf', (await handler()).openMaterial(id, material)));
    expect(filed.equals(printed)).toBe(true);
  });
});
