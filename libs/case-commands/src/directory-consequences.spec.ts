import { beforeEach, describe, expect, it } from '@jest/globals';
import { LogUnavailable } from '#libs/event-log';
import { streamOf, type CaseId, type PostId } from '#libs/kernel';
import { DirectoryConsequences, type WaitingTask } from './directory-consequences.js';
import type { StreamCache } from './stream-cache.js';

const leader = 'leader' as PostId;
const waitingIn = (caseId: string): WaitingTask => ({
  caseId: caseId as CaseId,
  posts: [leader],
  claimedBy: null,
  assignedTo: null,
});
const cases = Array.from({ length: 9 }, (_, nth) => `c${nth + 1}`);
const changed = [{ stream: streamOf.post(leader), type: 'HolderAppointed', data: {} }];

describe('what a change of the directory means to cases', () => {
  let reviewed: string[];
  let failing: Map<string, Error>;
  let consequences: DirectoryConsequences;

  beforeEach(() => {
    reviewed = [];
    failing = new Map();
    const review = async (caseId: CaseId) => {
      const error = failing.get(caseId);
      if (error) throw error;
      reviewed.push(caseId);
      return [];
    };
    consequences = new DirectoryConsequences({ review }, {} as StreamCache, async () => cases.map(waitingIn));
  });

  it('is brought to every case that waits at the post', async () => {
    expect(await consequences.follow(changed)).toEqual(cases);
    expect(reviewed).toEqual(cases);
  });

  it('is brought to all others in the same call when one case cannot be reviewed, and then told', async () => {
    failing.set('c1', new Error('c1 could not be reviewed: clock-disagrees'));
    await expect(consequences.follow(changed)).rejects.toThrow('c1 could not be reviewed: clock-disagrees');
    expect(reviewed).toEqual(cases.slice(1));
  });

  it('counts the cases that could not be reviewed', async () => {
    for (const caseId of ['c2', 'c9']) failing.set(caseId, new Error(`${caseId} is busy`));
    await expect(consequences.follow(changed)).rejects.toThrow(
      '2 of 9 cases could not be reviewed; first: c2 is busy',
    );
    expect(reviewed).toHaveLength(7);
  });

  it('goes on although PostgreSQL would not read one case, and stops when it reads none', async () => {
    failing.set('c1', new LogUnavailable('timeout'));
    await expect(consequences.follow(changed)).rejects.toThrow(LogUnavailable);
    expect(reviewed).toEqual(cases.slice(1));

    reviewed = [];
    for (const caseId of cases.slice(0, 4)) failing.set(caseId, new LogUnavailable('away'));
    await expect(consequences.follow(changed)).rejects.toThrow(LogUnavailable);
    expect(reviewed).toEqual([]);
  });
});
