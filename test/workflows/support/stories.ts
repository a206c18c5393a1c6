import type { CaseNews } from '../../../workflows/src/contract.js';
import { CaseUnderTest, eventually, withWorker, type Server } from './case-under-test.js';
import { interruptedLooks, toldAndAsked } from './interrupted-looks.js';
import { ScriptedCase } from './scripted-case.js';

export const fiveStages = ['filing', 'detention', 'arrest-request', 'transfer', 'closure'] as const;
export const dayMs = 86_400_000;

export const newsOf = (log: ScriptedCase, ...signOffs: CaseNews['signOffs']): CaseNews => ({
  position: log.version,
  signOffs,
});

/** A story played on a real server; its history is what specs read and replay. */
export type Story = (server: Server) => Promise<CaseUnderTest>;

/** Filing to closure: each stage entered, and signed by its leader in a signal of its own. */
export const fromFilingToClosure: Story = async (server) => {
  const log = new ScriptedCase();
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    for (const stage of fiveStages) {
      log.enter(stage);
      const signed = log.signOff('leader', `officer-${stage}`);
      if (stage === 'closure') log.close('transferred');
      await file.tell(newsOf(log, signed));
    }
    await file.handle.result();
  });
  return file;
};

/** A limit of three days falls due while nobody signs; then the case is closed. */
export const aLimitFallsDue: Story = async (server) => {
  const log = new ScriptedCase().enter('detention');
  log.waitFor({ inMs: 3 * dayMs, name: 'arrest-request', source: 'C91, P129' });
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    await file.tell(newsOf(log));
    await eventually(
      () => file.state(),
      ({ waitingFor }) => waitingFor !== null,
    );
    await file.fastForward(4);
    await eventually(
      () => file.state(),
      ({ position }) => position === 2,
    );
    log.close('released');
    await file.tell(newsOf(log));
    await file.handle.result();
  });
  return file;
};

/** Forged, malformed and unknown signals among true ones. */
export const forgedSignals: Story = async (server) => {
  const log = new ScriptedCase().enter('filing');
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    await file.tell(newsOf(log));
    await file.handle.signal('news', { position: 99, signOffs: [] });
    await file.handle.signal('news', 'approve it');
    await file.handle.signal('approveEverything');
    await eventually(
      () => file.state(),
      ({ ignoredSignalCount }) => ignoredSignalCount === 3,
    );
    log.close('withdrawn');
    await file.tell(newsOf(log));
    await file.handle.result();
  });
  return file;
};

/** A timer that fires under a held clock, again and again, until the clock moves. */
export const theClockIsHeld: Story = async (server) => {
  const log = new ScriptedCase().enter('filing');
  log.waitFor({ inMs: 1, name: 'reviewer', source: 'R1' }).held = true;
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    await file.tell(newsOf(log));
    await eventually(
      () => log.wakes,
      (wakes) => wakes === 2,
    );
    log.held = false;
    await file.tell({ position: 1, signOffs: [], because: 'clock-advanced' });
    await eventually(
      () => log.recorded.length,
      (recorded) => recorded === 1,
    );
    log.close('withdrawn');
    await file.tell(newsOf(log));
    await file.handle.result();
  });
  return file;
};

/** A question comes with the first look, and news while it is under way; then the limit falls due. */
export const askedInTheMidst: Story = async (server) => {
  const limited = () =>
    new ScriptedCase().enter('detention').waitFor({ inMs: 1_000, name: 'arrest-request', source: 'C91' });
  const { cases, answers } = await toldAndAsked(server, 1, limited, newsOf);
  const { file, log } = cases[0]!;
  await withWorker(server, interruptedLooks(cases), async () => {
    await Promise.all(answers);
    await eventually(
      () => file.state(),
      ({ position }) => position === 2,
    );
    await file.tell(newsOf(log.close('released')));
    await file.handle.result();
  });
  return file;
};
