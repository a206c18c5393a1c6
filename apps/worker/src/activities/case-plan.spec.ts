import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '#libs/case-file';
import type { Instant } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { planOf } from './case-plan.js';

const names = (name: string) => ({ zh: `${name}·`, en: name });
const definition = {
  stages: [{ id: 'detention', name: names('Detention') }],
  clocks: [{ id: 'arrest-request', name: names('Arrest request') }],
  duties: [{ id: 'release', name: names('Release') }],
  links: [
    {
      id: 'arrest-request',
      name: names('Request for arrest'),
      source: 'P137',
      steps: [{ id: 'leader', name: names('Leader') }],
    },
  ],
} as unknown as ProcedureDefinition;

const at = (time: string) => `2026-03-05T${time}.000Z` as Instant;
const file = {
  id: 'a',
  version: 9,
  unit: 'criminal-investigation',
  stages: [{ stage: 'detention', at: at('00:00:00'), version: 2 }],
  clocks: {
    'a.3': {
      id: 'a.3',
      clock: 'arrest-request',
      status: 'running',
      warnAt: [],
      warned: [],
      dueAt: at('10:00:00'),
      source: 'C91',
    },
  },
  recusals: {},
  duties: {
    'a.4': {
      id: 'a.4',
      duty: 'release',
      status: 'open',
      overdue: false,
      dueAt: at('12:00:00'),
      source: 'P160',
    },
  },
  tasks: {
    'a.8': {
      id: 'a.8',
      link: 'arrest-request',
      step: 'leader',
      status: 'open',
      post: 'bureau/bureau-leader',
      offeredTo: ['bureau/deputy-leader'],
      eligibility: { eligible: ['wang'], passedOver: [] },
      assignedTo: null,
      dueAt: at('11:00:00'),
      overdue: false,
    },
  },
  findings: {},
  requests: {
    'a.7': {
      id: 'a.7',
      link: 'arrest-request',
      status: 'returned',
      rectification: { dueAt: at('13:00:00'), overdue: false },
    },
  },
  closed: null,
} as unknown as CaseFile;

const planAt = (now: string, held = false) => planOf(file, definition, { now: at(now), held });

describe('the plan of a case', () => {
  it('names every limit with its article, soonest first', () => {
    expect(planAt('09:00:00').nextWakeUps).toEqual([
      { at: at('10:00:00'), kind: 'expire', id: 'a.3', name: names('Arrest request'), source: 'C91' },
      {
        at: at('11:00:00'),
        kind: 'reviewer-silent',
        id: 'a.8',
        name: { zh: 'Request for arrest· · Leader·', en: 'Request for arrest, Leader' },
        source: 'P137',
      },
      { at: at('12:00:00'), kind: 'duty-overdue', id: 'a.4', name: names('Release'), source: 'P160' },
      {
        at: at('13:00:00'),
        kind: 'rectification-overdue',
        id: 'a.7',
        name: names('Request for arrest'),
        source: 'P137',
      },
    ]);
  });

  it('names who is to sign, by post and person', () => {
    expect(planAt('09:00:00').pendingSigners).toEqual([
      {
        task: 'a.8',
        link: names('Request for arrest'),
        step: names('Leader'),
        posts: ['bureau/bureau-leader', 'bureau/deputy-leader'],
        officers: ['wang'],
        dueAt: at('11:00:00'),
        overdue: false,
      },
    ]);
  });

  it.each([
    ['09:59:59', 1_000],
    ['10:00:00', 0],
    ['10:00:01', 0],
  ])('at %s waits for %i ms', (now, untilNextMs) => expect(planAt(now).untilNextMs).toBe(untilNextMs));

  it('does not wait for a clock that stands still, and at the moment itself lets its mover go first', () => {
    expect(planAt('09:59:59', true).untilNextMs).toBeNull();
    expect(planAt('10:00:00', true).untilNextMs).toBe(2_000);
  });

  it('of a closed case waits for nothing', () => {
    const closed = { as: 'done', at: at('09:00:00'), answers: null };
    expect(planOf({ ...file, closed }, definition, { now: at('11:00:00'), held: false })).toMatchObject({
      nextWakeUps: [],
      untilNextMs: null,
      closed: { as: 'done', at: at('09:00:00') },
    });
  });
});
