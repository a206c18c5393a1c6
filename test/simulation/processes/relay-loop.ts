import type { EventLog, SequencedEvent } from '#libs/event-log';
import { HeldNews } from '../../../apps/worker/src/relay/held-news.js';
import { Misfortune } from '../engine/misfortune.js';
import type { Life } from '../engine/scheduler.js';
import type { Environment } from './environment.js';

const pollMs = 2_000;
const retryMs = 3_000;

export type RelayPorts = Readonly<{
  log: EventLog;
  deliver: (leaves: readonly SequencedEvent[]) => Promise<void>;
  placeStored: (next: number) => void;
}>;

/**
 * The relay's subscription: reads leaves, delivers, then stores its place, fenced by the epoch of its term. Modelled
 * after libs/event-log/src/subscription.ts; what is delivered, and how, is the product's own.
 */
export async function runRelay(environment: Environment, process: Life, ports: RelayPorts): Promise<never> {
  const { scheduler, database } = environment;
  for (;;) {
    const term = await scheduler.gate(process, 'office', () =>
      database.isUp ? database.offices.tryTake('relay', process) : null,
    );
    try {
      if (term) await serve(environment, process, ports);
    } catch (error) {
      environment.troubled(error);
    } finally {
      term?.end();
    }
    await scheduler.sleep(process, retryMs);
  }
}

async function serve({ scheduler, database, mutation }: Environment, process: Life, ports: RelayPorts) {
  const { relay } = database.offices;
  const begun = await scheduler.gate(process, 'relay begins', () => {
    database.reach();
    relay.epoch += 1;
    return { epoch: relay.epoch, next: relay.next };
  });
  let { next } = begun;
  let stored = next;
  const news = new HeldNews(() => scheduler.nowMs);
  const storePlace = (place: number) =>
    scheduler.gate(process, 'relay place', () => {
      database.reach();
      if (relay.epoch !== begun.epoch) throw new Misfortune('another process has taken over');
      relay.next = place;
      stored = place;
      ports.placeStored(place);
    });
  for (;;) {
    const leaves = await ports.log.readLeaves(next, scheduler.random.between(1, 20));
    next = (leaves.at(-1)?.leafIndex ?? next - 1) + 1;
    if (mutation.relayStoresPlaceFirst && next > stored) await storePlace(next);
    await ports.deliver(news.take(leaves));
    const handled = news.held?.from ?? next;
    if (handled > stored) await storePlace(handled);
    if (leaves.length === 0) await scheduler.sleep(process, Math.max(1, news.held?.forMs ?? pollMs));
  }
}
