import { wakeUps } from '#libs/case-file';
import type { OpenedId } from '#libs/kernel';
import type { Play } from '../../../libs/case-file/spec/support/play.js';
import { told, whatFollows } from './told.js';

export type Asked = NonNullable<Parameters<Play['request']>[1]>;
export type Known = NonNullable<Parameters<Play['fact']>[1]>;

const stepsMax = 8;

/**
 * A request through all its steps: what it lacks without its papers, who signs in which order and by when, what he must
 * answer, whom his silence is told to, what his refusal does, and what the last signature brings about.
 */
export function courseOf(from: Play, link: string, asked: Asked = {}): string {
  const play = from.fork();
  const unpapered = whatFollows(play, (fork) => fork.request(link, { ...asked, materials: [] }));
  const lines = [...unpapered.map((line) => `without papers ${line}`)];
  const asking = whatFollows(play, (fork) => fork.request(link, asked));
  lines.push(...asking.filter((line) => !line.startsWith('task ')));
  const request = play.request(link, asked);
  lines.unshift(`asked for ${play.case.requests[request]?.subject ?? 'the whole case'}`);
  for (let nth = 0; nth < stepsMax && play.case.requests[request]?.status === 'in-review'; nth += 1) {
    const task = play.openTask(request);
    const signer = task.eligibility.eligible[0] ?? 'nobody';
    lines.push(`${task.step}: ${signer}, ${task.kind} at ${task.post} by ${told(task.dueAt)}`);
    lines.push(...answersOf(play, request, signer), ...silenceOf(play, request));
    const refusing = whatFollows(play, (fork) => fork.sign(request, signer, { decision: 'refuse' }));
    lines.push(...refusing.map((line) => `  if he refuses ${line.replace(/^task .*/, 'it is passed on')}`));
    const signing = whatFollows(play, (fork) => fork.sign(request, signer));
    lines.push(...signing.filter((line) => !line.startsWith('task ')));
    play.sign(request, signer);
  }
  return lines.join('\n');
}

/** The rows of the checklist that he must answer: all that a signature without any lacks. */
function answersOf(play: Play, request: OpenedId, signer: string): readonly string[] {
  const lines = whatFollows(play, (fork) => fork.sign(request, signer, { data: { checklist: [] } }));
  return lines.map((line) => `  answers ${line.replace(/^refused: checklist-incomplete /, '')}`);
}

/** Whom it is told to, at his limit, that he has not signed. */
function silenceOf(play: Play, request: OpenedId): readonly string[] {
  const lines = whatFollows(play, (fork) => {
    const { dueAt } = fork.openTask(request);
    for (const { at } of wakeUps(fork.case)) {
      if (at > dueAt) break;
      if (at > fork.now) fork.now = at;
    }
    fork.now = dueAt;
    fork.wake();
  });
  return lines.filter((line) => line.startsWith('silent')).map((line) => `  if he is ${line}`);
}

/** A fact with each of its results, proved and unproved, and what it brings about. */
export function factOf(from: Play, record: string, known: Known = {}): string {
  const unproved = whatFollows(from, (fork) => fork.fact(record, { ...known, document: 'other' }));
  const lines = unproved.filter((line) => line.startsWith('refused: document-required'));
  const recorded = from.fork();
  const about = recorded
    .fact(record, known)
    .flatMap((event) => (event.type === 'FactRecorded' ? event.data.subjects : []))
    .join(', ');
  const proved = whatFollows(from, (fork) => fork.fact(record, known));
  return [
    `of ${about || 'the whole case'}`,
    ...lines.map((line) => `proved by anything else ${line}`),
    ...proved,
  ].join('\n');
}
