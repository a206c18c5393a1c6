import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '#libs/event-log';
import type { CaseId, StreamName } from '#libs/kernel';
import type { OpenCase, OpenCases } from '../cases/open-cases.js';
import type { Courier } from '../temporal/case-courier.js';
import { rebuild } from './rebuild.js';

const many = 130;
const cases = Array.from({ length: many }, (_, nth): OpenCase => ({
  caseId: `c${nth}` as CaseId,
  version: 2,
  nextWakeAt: null,
}));
const openCases: OpenCases = {
  all: async () => cases,
  dueBy: async () => cases,
  count: async () => many,
};
const history = (stream: StreamName) =>
  [
    { event: { stream, version: 1, type: 'CaseStarted', data: {} } },
    {
      event: {
        stream,
        version: 2,
        type: 'SignedOff',
        data: { task: `${stream}.1`, step: 'leader', officer: 'chen', decision: 'approve' },
      },
    },
  ] as unknown as readonly RecordedEvent[];
const tick = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What is told and read, in order, and how much of it at once. */
function watched(deliver: (nth: number) => Promise<void> = tick) {
  const [read, told]: [string[], string[]] = [[], []];
  let [underWay, most, ahead] = [0, 0, 0];
  const log = {
    read: async (stream: StreamName) => {
      read.push(stream);
      await tick();
      return history(stream);
    },
  };
  const courier: Courier = {
    deliver: async (caseId, news) => {
      told.push(`${caseId} ${news.position} ${news.signOffs.map(({ task }) => task).join()}`);
      underWay += 1;
      most = Math.max(most, underWay);
      ahead = Math.max(ahead, read.length - told.length);
      await deliver(told.length);
      underWay -= 1;
    },
  };
  const ports = { openCases, log, courier, running: async () => new Set(['case/c3', 'case/c129']) };
  return { ports, read, told, most: () => most, ahead: () => ahead };
}

describe('workflows that are given again', () => {
  it('are told in the order of the cases, each its position and every sign-off, eight at once', async () => {
    const { ports, told, most } = watched();
    expect(await rebuild(ports, 'all', 'a')).toBe(many);
    expect(told).toEqual(cases.map(({ caseId }) => `${caseId} 2 case/${caseId}.1`));
    expect(most()).toBe(8);
  });

  it('never wait for the log but for the first: the next histories are read meanwhile, and no more than those', async () => {
    const { ports, ahead } = watched();
    await rebuild(ports, 'all', 'a');
    expect(ahead()).toBeGreaterThanOrEqual(50);
    expect(ahead()).toBeLessThan(100);
  });

  it('are the missing ones alone when that is asked', async () => {
    const { ports, told, read } = watched();
    expect(await rebuild(ports, 'missing', 'a')).toBe(many - 2);
    expect(read).toHaveLength(many - 2);
    expect(told.some((line) => line.startsWith('c3 ') || line.startsWith('c129 '))).toBe(false);
  });

  it('stop at the first that cannot be told', async () => {
    const { ports, told } = watched(async (nth) => {
      await tick();
      if (nth === 20) throw new Error('away');
    });
    await expect(rebuild(ports, 'all', 'a')).rejects.toThrow('away');
    expect(told.length).toBeLessThan(30);
  });

  it('stop at the first history that cannot be read', async () => {
    const { ports } = watched();
    const log = {
      read: async (stream: StreamName) => {
        await tick();
        if (stream === 'case/c70') throw new Error('unreadable');
        return history(stream);
      },
    };
    await expect(rebuild({ ...ports, log }, 'all', 'a')).rejects.toThrow('unreadable');
  });
});
