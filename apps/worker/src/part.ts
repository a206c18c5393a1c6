/** A part of the worker that runs until it is told to stop. It deals with its own troubles and never rejects. */
export type Part = Readonly<{ name: string; run(signal: AbortSignal): Promise<void> }>;

/** Waits so long, or until the signal aborts. Never rejects. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

const retryFirstMs = 250;
const retryMaxMs = 5_000;

/**
 * Tries until it works or the signal aborts, later and later up to 5 s.
 *
 * @returns null when the signal aborted first
 */
export async function untilItWorks<Result>(
  attempt: () => Promise<Result>,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<Result | null> {
  for (let wait = retryFirstMs; !signal.aborted; wait = Math.min(wait * 2, retryMaxMs)) {
    try {
      return await attempt();
    } catch (error) {
      onTrouble(error);
      await pause(wait, signal);
    }
  }
  return null;
}
