import { Term } from '../database/offices.js';
import type { Life } from '../engine/scheduler.js';
import type { Environment } from './environment.js';

const pollMs = 1_500;
const retryMs = 2_500;

/**
 * A sequencer: stands for its office, opens an epoch, takes batches until it is deposed. Modelled after
 * libs/event-log/src/sequencer.ts, whose terms end with their connection.
 */
export async function runSequencer(
  { scheduler, database, troubled }: Environment,
  process: Life,
): Promise<never> {
  const { random } = scheduler;
  const { leaves, offices } = database;
  for (;;) {
    const term = await scheduler.gate(process, 'office', () => {
      if (!database.isUp) return null;
      return leaves.rules.isFenced ? offices.tryTake('sequencer', process) : new Term(process);
    });
    try {
      if (term) {
        const epoch = await scheduler.gate(process, 'epoch', () => {
          database.reach();
          return (leaves.epoch += 1);
        });
        for (;;) {
          const taken = await database.sequence(process, epoch, random.between(1, 12));
          if (taken === 0) await scheduler.sleep(process, pollMs);
        }
      }
    } catch (error) {
      troubled(error);
    } finally {
      term?.end();
    }
    await scheduler.sleep(process, retryMs);
  }
}
