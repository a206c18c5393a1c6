import type { Instant } from '#libs/kernel';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions, workEntities } from './data-source.js';
import { CheckpointEntity } from './entities/checkpoint-entity.js';
import { EventEntity } from './entities/event-entity.js';
import { TaskEntity } from './entities/task-entity.js';
import type { TaskRow } from './ports.js';
import { addressOf, SpecLog } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
});
afterEach(() => spec.end());

const instant = (text: string): Instant => text as Instant;

const task: TaskRow = {
  taskId: 'a.2',
  caseId: 'a',
  requestId: 'a.2',
  round: 1,
  link: 'detention',
  subject: 'p1',
  step: 'audit',
  kind: 'audit',
  post: 'criminal-investigation/unit-leader',
  posts: ['criminal-investigation/unit-leader', 'criminal-investigation/unit-deputy'],
  unit: 'criminal-investigation',
  handlers: ['handler'],
  openedAt: instant('2026-03-02T00:50:00.000Z'),
  dueAt: instant('2026-03-03T00:50:00.000Z'),
  overdue: false,
  inCustody: true,
  custodyDueAt: null,
  pressingAt: instant('2026-03-03T00:50:00.000Z'),
  eligible: ['unit-leader'],
  voted: [],
  caseNumber: null,
  status: 'open',
  claimedBy: null,
  assignedTo: null,
  doneBy: null,
  doneAt: null,
  named: null,
};

async function connected<Result>(
  use: (source: DataSource) => Promise<Result>,
  only?: typeof workEntities,
): Promise<Result> {
  const options = dataSourceOptions(addressOf(spec.database));
  const source = new DataSource({ ...options, ...(only && { entities: only }) });
  await source.initialize();
  try {
    return await use(source);
  } finally {
    await source.destroy();
  }
}

it('entities agree with the migrated tables, names of constraints and indexes included', async () => {
  const missing = await connected((source) => source.driver.createSchemaBuilder().log(), workEntities);
  expect(missing.upQueries.map(({ query }) => query)).toEqual([]);
});

it('reads a work row as it was written, and log and checkpoints in their own types', async () => {
  const [event] = await spec.add('case/a', ['Started'], { rows: { tasks: [task] } });
  await connected(async (source) => {
    expect(await source.getRepository(TaskEntity).find()).toEqual([expect.objectContaining(task)]);
    const stored = await source.getRepository(EventEntity).findOneByOrFail({ stream: 'case/a' });
    expect(stored).toMatchObject({ version: 1, type: 'Started', recordedAt: event?.event.recordedAt });
    expect(stored.bytes.equals(Buffer.from(event?.bytes ?? []))).toBe(true);
    await source.getRepository(CheckpointEntity).insert({ name: 'x', nextLeaf: 7 });
    expect(await source.getRepository(CheckpointEntity).find()).toEqual([
      expect.objectContaining({ name: 'x', nextLeaf: 7, epoch: 0 }),
    ]);
    await expect(source.getRepository(EventEntity).delete({ stream: 'case/a' })).rejects.toMatchObject({
      code: '42501',
    });
  });
});

it('replaces the work rows of a case by those folded anew, unless its stream has moved on', async () => {
  await spec.add('case/a', ['Started'], { rows: { tasks: [task, { ...task, taskId: 'a.3' }] } });
  await spec.add('case/b', ['Started'], { rows: { tasks: [{ ...task, taskId: 'b.2', caseId: 'b' }] } });
  const folded = { tasks: [{ ...task, status: 'closed' as const }] };
  const ids = async (): Promise<readonly string[]> =>
    connected(async (source) =>
      (await source.getRepository(TaskEntity).find({ order: { taskId: 'ASC' } })).map(
        ({ taskId, status }) => `${taskId} ${status}`,
      ),
    );

  expect(await spec.log.replaceRows('a', 0, folded)).toBe(false);
  expect(await ids()).toEqual(['a.2 open', 'a.3 open', 'b.2 open']);
  expect(await spec.log.replaceRows('a', 1, folded)).toBe(true);
  expect(await ids()).toEqual(['a.2 closed', 'b.2 open']);
});
