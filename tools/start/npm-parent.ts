import { readFileSync } from 'node:fs';
import { markOf, type ProcessMark } from '../process/running.js';

const everyMs = 500;

/**
 * Calls back when the `npm start` that started this process is gone without a word, as after `kill -9`: what it started
 * must not live on and block the next start. Does nothing when started otherwise, `nohup node …` for instance.
 */
export function whenNpmIsGone(callback: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const watched = npmAbove(process.ppid);
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, everyMs);
  timer.unref();
}

const isAlive = ({ pid, started }: ProcessMark): boolean => markOf(pid)?.started === started;

/** The parent, and where that is the shell in which npm runs its scripts, npm above it. */
function npmAbove(parent: number): readonly ProcessMark[] {
  const mark = markOf(parent);
  if (!mark) return [];
  const above = shellParent(parent);
  const next = above === null ? null : markOf(above);
  return next ? [mark, next] : [mark];
}

function shellParent(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    if (!/\((sh|dash|bash|ash)\)/.test(stat)) return null;
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null; // no /proc here: the parent alone is watched
  }
}
