import { must } from '#libs/client';
import type { RecordFrame } from '#libs/signatures';
import { expected, openTaskAt, refused } from './assertions.js';
import { type Look, whenLive } from './sentences.js';
import type { CaseRun } from './case-run.js';
import { instant } from './instants.js';
import type { Step } from './script.js';
import { sign } from './signing.js';

/** Frames an officer was given and has not used yet, for each run. */
const kept = new WeakMap<CaseRun, RecordFrame>();

/** The officer opens the task and keeps the frame of the record without signing it. */
export const keepsFrame = (officer: string, link: string): Look =>
  whenLive(async (run) => {
    const task = await openTaskAt(run, link, null);
    const { record } = await must('a frame to keep', (await run.as(officer)).task(task.id));
    if (record) kept.set(run, record);
  });

/**
 * Signing the frame kept before, on the task that is open now, is refused with this code: what the frame names has
 * changed since. Left out when the play was resumed in between, because then nothing was kept.
 */
export const keptFrameRefused = (
  code: string,
  officer: string,
  link: string,
  facts: Readonly<Record<string, unknown>> = {},
): Look =>
  whenLive(async (run) => {
    const record = kept.get(run);
    if (!record) return;
    const signing: Step = async () => {
      const task = await openTaskAt(run, link, null);
      await must(`${officer} signs an old frame`, sign(run, officer, task, {}, { record }));
    };
    await refused(code, signing, facts)(run);
  });

/** Until when the last return wants its items mended, and whether that has passed. */
export const rectificationDue = (link: string, when: string, { overdue = false } = {}): Look =>
  whenLive(async (run) => {
    const { id } = run.request(link, null);
    const { rectification } = await must(
      'GET request',
      (await run.as(run.script.handlers[0] ?? '')).request(id),
    );
    expected(`${run.script.number}: rectification due`, instant(when), rectification?.dueAt);
    expected(`${run.script.number}: rectification overdue`, overdue, rectification?.overdue);
  });
