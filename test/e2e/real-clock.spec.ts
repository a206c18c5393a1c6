import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allItems, must, type CountersignClient, type RecordedEvent } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { files, records, requests } from '../../apps/demo/src/play/acts.js';
import { CaseRun } from '../../apps/demo/src/play/case-run.js';
import { documentNamesOf } from '../../apps/demo/src/play/document-names.js';
import { type CaseScript, type Step } from '../../apps/demo/src/play/script.js';
import { signs } from '../../apps/demo/src/play/signing.js';
import { scaledDefinition } from '../support/scaled-definition.js';
import { Stack } from './support/stack.js';

const shipped = new URL('../../libs/procedures/definitions/criminal.yaml', import.meta.url);
/** An hour of the law is a second here. */
const factor = 3_600;
const hours = (count: number) => (count * 3_600_000) / factor;
const subject = { subjects: ['p1'] };
const passWithinMs = 240_000;
const approvers = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'];

const script = (id: string): CaseScript => ({
  id,
  number: id,
  title: '按比例缩短期限的案件',
  unit: 'criminal-investigation',
  handlers: ['handler'],
  parties: [{ role: 'suspect', name: '某' }],
  facts: { offence: '盗窃', source: 'caught' },
  story: ['现场抓获。'],
  acts: [],
});

const approved = (link: string, of: Readonly<{ subjects?: readonly string[] }>): readonly Step[] =>
  approvers.map((officer) => signs(officer, link, of));
const asked = { grounds: '依法呈请。', basis: ['刑事诉讼法'], proposal: '请审批。' };
const untilDetained: readonly Step[] = [
  files('handler', 'acceptance-receipt'),
  records('handler', 'acceptance', { paper: 'acceptance-form' }),
  requests('handler', 'filing', { ...asked, papers: ['filing-report'] }),
  ...approved('filing', {}),
  requests('handler', 'detention', { ...asked, ...subject, papers: ['detention-report'] }),
  ...approved('detention', subject),
  records('records-system', 'detention-executed', { ...subject, paper: 'detention-warrant' }),
];

/** Instants in milliseconds after the limit was due. */
type Passing = Readonly<{ type: string; at: number; recordedAt: number }>;

/**
 * The criminal procedure as shipped, every duration divided by one factor, on the real clock with real Temporal: what
 * passes is recorded when it has passed, in its order, once.
 */
describe('with hours as short as seconds', () => {
  const stack = new Stack('real');
  let cast: Cast;
  let recorder: CountersignClient;
  const runs = new Map<string, CaseRun>();

  beforeAll(async () => {
    await stack.start();
    cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    const admin = await cast.as('admin');
    const definition = scaledDefinition(readFileSync(shipped, 'utf8'), factor, 'criminal-in-seconds');
    await must('definition', admin.publishProcedure(definition));
    recorder = await cast.as('records-system');
  }, 400_000);
  afterAll(() => stack.remove(), 60_000);

  it('the tiers of a detained person’s limits, their expiry and its reminders come in order, once', async () => {
    const waiting = await begun('waiting');
    const delivered = await begun('delivered');
    await play(waiting, untilDetained);
    await play(delivered, [
      ...untilDetained,
      files('handler', 'danger-statement'),
      requests('handler', 'arrest-request', {
        ...asked,
        ...subject,
        papers: ['arrest-request-opinion'],
        with: ['danger-statement'],
      }),
      ...approved('arrest-request', subject),
    ]);
    // Reported late: half of the seven days have passed already, none of the warnings has.
    const happenedAt = new Date(Date.now() - hours(84)).toISOString();
    await play(delivered, [
      records('records-system', 'arrest-request-delivered', { ...subject, happenedAt }),
    ]);

    const decision = await passingsOf(delivered, 'arrest-decision');
    expect(decision.map(({ type, at }) => [type, at])).toEqual([
      ['ClockWarned', -hours(72)],
      ['ClockWarned', -hours(24)],
      ['ClockWarned', -hours(6)],
      ['ClockWarned', -hours(1)],
      ['ClockExpired', 0],
    ]);
    // Three days have no room for 72 hours before their end.
    const request = await passingsOf(waiting, 'arrest-request');
    expect(request.map(({ type, at }) => [type, at])).toEqual([
      ['ClockWarned', -hours(24)],
      ['ClockWarned', -hours(6)],
      ['ClockWarned', -hours(1)],
      ['ClockExpired', 0],
    ]);
    for (const passings of [decision, request]) {
      const recorded = passings.map(({ recordedAt }) => recordedAt);
      expect(recorded).toEqual([...recorded].sort((a, b) => a - b));
      for (const { at, recordedAt } of passings) expect(recordedAt).toBeGreaterThanOrEqual(at);
    }
  }, 300_000);

  it('the duties of the first twenty-four hours are overdue once each, before the limit that outlasts them', async () => {
    const events = await eventsOf(runs.get('waiting'));
    const overdue = events.filter(({ type }) => type === 'DutyOverdue');
    const opened = new Map(events.map(({ version, data }) => [version, data['duty']]));
    const kinds = overdue.map(({ data }) =>
      String(opened.get(Number(String(data['duty']).split('.').at(-1)))),
    );
    expect(kinds.slice(0, 3).sort()).toEqual([
      'deliver-to-detention-house',
      'detention-notice',
      'first-interrogation',
    ]);
    expect(new Set(kinds.slice(3))).toEqual(new Set(['release']));
    const third = events.indexOf(overdue[2] as RecordedEvent);
    expect(third).toBeLessThan(events.findIndex(({ type }) => type === 'ClockExpired'));
  });

  async function begun(id: string): Promise<CaseRun> {
    const run = new CaseRun(script(id), cast, await documentNamesOf(recorder));
    const { number, title, unit, handlers, parties, facts } = run.script;
    const body = {
      procedure: 'criminal-in-seconds',
      caseNumber: number,
      title,
      unit,
      handlers,
      parties,
      facts,
    };
    run.begin((await must('start', recorder.startCase(body))).id);
    runs.set(id, run);
    return run;
  }

  async function play(run: CaseRun, steps: readonly Step[]): Promise<void> {
    for (const [place, step] of steps.entries()) {
      run.enter(`${steps.length}.${place}`, new Date().toISOString(), true);
      await step(run);
    }
  }

  /** What passed of the newest clock of a kind, once the release that its expiry opens has been urged three times. */
  async function passingsOf(run: CaseRun, clock: string): Promise<readonly Passing[]> {
    let urged: number | null = null;
    const signal = AbortSignal.timeout(passWithinMs);
    for await (const { event } of recorder.stream({ case: run.caseId, lastEventId: '0', signal })) {
      if (event === 'ClockExpired') urged = 0;
      if (event === 'DutyOverdue' && urged !== null) urged += 1;
      if (urged === 3) break;
    }
    const events = await eventsOf(run);
    const started = events.findLast(({ type, data }) => type === 'ClockStarted' && data['clock'] === clock);
    const id = `${run.caseId}.${started?.version}`;
    return events
      .filter(({ type, data }) => ['ClockWarned', 'ClockExpired'].includes(type) && data['clock'] === id)
      .map(({ type, data, recordedAt }) => {
        const due = Date.parse(String(data['dueAt']));
        const at = type === 'ClockWarned' ? Date.parse(String(data['warnAt'])) : due;
        return { type, at: at - due, recordedAt: Date.parse(recordedAt) - due };
      });
  }

  async function eventsOf(run: CaseRun | undefined): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    const caseId = run?.caseId ?? '';
    for await (const event of allItems('events', (cursor) => recorder.events(caseId, { limit: 200, cursor })))
      events.push(event);
    return events;
  }
});
