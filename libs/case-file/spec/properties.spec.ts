import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OpenedId } from '#libs/kernel';
import { type CaseFile, evolve, foldCase, wakeUps } from '../src/index.js';
import { Play } from './support/play.js';
import { criminal, p1, p2 } from './support/words.js';

const officers = [
  'handler',
  'legal-officer',
  'unit-leader',
  'unit-deputy',
  'legal-reviewer',
  'bureau-leader',
] as const;
const links = criminal.links.map(({ id }) => id);
const records = criminal.records.map(({ id, results = [] }) => [id, ...results] as const);

/** One thing that somebody tries, sensible or not. Its numbers choose among what the case then has. */
type Attempt =
  | Readonly<{ do: 'request'; link: string; subject: 0 | 1; extendTo: 'P7D' | 'P30D' }>
  | Readonly<{ do: 'sign'; task: number; by: string; decision: 'approve' | 'return' | 'refuse' }>
  | Readonly<{ do: 'sign-next'; decision: 'approve' | 'return' | 'refuse' }>
  | Readonly<{ do: 'resubmit' | 'withdraw' | 'discharge'; which: number }>
  | Readonly<{ do: 'record'; record: readonly string[]; result: number; subject: 0 | 1 | 2 }>
  | Readonly<{ do: 'wait'; hours: number }>;

const decision = fc.constantFrom(
  'approve',
  'approve',
  'approve',
  'return',
  'refuse',
) as fc.Arbitrary<'approve'>;
const which = fc.nat(30);
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('request' as const),
      link: fc.constantFrom(...links),
      subject: fc.constantFrom(0 as const, 1 as const),
      extendTo: fc.constantFrom('P7D' as const, 'P30D' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('sign' as const),
      task: which,
      by: fc.constantFrom(...officers),
      decision,
    }),
  },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('sign-next' as const), decision }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'resubmit' as const,
        'withdraw' as const,
        'discharge' as const,
        'resubmit' as const,
      ),
      which,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('record' as const),
      record: fc.constantFrom(...records),
      result: fc.nat(2),
      subject: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }),
  },
);

const pick = <Entry>(entries: readonly Entry[], index: number): Entry | undefined =>
  entries.length === 0 ? undefined : entries[index % entries.length];
const signerOf: Readonly<Record<string, string>> = {
  'legal-officer': 'legal-officer',
  'unit-leader': 'unit-leader',
  'legal-reviewer': 'legal-reviewer',
  'bureau-leader': 'bureau-leader',
};

function perform(play: Play, tried: Attempt): void {
  const { requests, tasks, duties } = play.case;
  switch (tried.do) {
    case 'request': {
      const per = criminal.links.find(({ id }) => id === tried.link)!.per;
      const subject = per === 'subject' ? [p1, p2][tried.subject] : undefined;
      const grounds = tried.extendTo === 'P7D' ? ['special-circumstances'] : ['gang'];
      const proposal = { extendTo: tried.extendTo, extensionGrounds: grounds };
      return void play.try(
        play.requestCommand(tried.link, { ...(subject && { subject }), proposal }),
        'handler',
      );
    }
    case 'sign': {
      const task = pick(Object.values(tasks), tried.task);
      const changes = { decision: tried.decision };
      return task && void play.try(play.signCommand(task, tried.by, changes), tried.by);
    }
    case 'sign-next': {
      const task = Object.values(tasks).find(({ status }) => status === 'open');
      const by = task && signerOf[task.step]!;
      return task && by
        ? void play.try(play.signCommand(task, by, { decision: tried.decision }), by)
        : undefined;
    }
    case 'resubmit': {
      const request = pick(Object.values(requests), tried.which);
      return request && void play.try(play.resubmitCommand(request.id, ['1']), 'handler');
    }
    case 'withdraw': {
      const request = pick(Object.values(requests), tried.which);
      return (
        request &&
        void play.try({ type: 'WithdrawRequest', data: { request: request.id, reason: null } }, 'handler')
      );
    }
    case 'discharge': {
      const duty = pick(
        Object.values(duties).filter(({ status }) => status === 'open'),
        tried.which,
      );
      return duty && void play.duty(duty.duty, duty.subject ?? undefined);
    }
    case 'record': {
      const [record = '', ...results] = tried.record;
      const per = criminal.records.find(({ id }) => id === record)!.per;
      const subjects = per === 'subject' && tried.subject < 2 ? [[p1, p2][tried.subject]!] : [];
      const result = pick(results, tried.result);
      return void play.try(
        play.recordCommand(record, { subjects, ...(result && { result }) }),
        'records-system',
      );
    }
    case 'wait': {
      play.now = new Date(Date.parse(play.now) + tried.hours * 3_600_000).toISOString() as typeof play.now;
      return void play.wake();
    }
  }
}

function expectSound(file: CaseFile): void {
  const tasks = Object.values(file.tasks);
  for (const request of Object.values(file.requests)) {
    const open = tasks.filter((task) => task.request === request.id && task.status === 'open');
    expect(open.length).toBe(request.status === 'in-review' ? 1 : 0);
    const signatures = request.rounds.flatMap((round) =>
      round.signatures.map((given) => ({ ...given, round: round.round })),
    );
    const stepsOf = new Map<string, Set<string>>();
    for (const { officer, step } of signatures)
      stepsOf.set(officer, (stepsOf.get(officer) ?? new Set()).add(step));
    for (const steps of stepsOf.values()) expect(steps.size).toBe(1);
    const inOneRound = signatures.map(({ officer, round }) => `${round} ${officer}`);
    expect(new Set(inOneRound).size).toBe(inOneRound.length);
    expect(signatures.map(({ officer }) => officer)).not.toContain(request.proposer);
    const last = request.rounds.length;
    expect(signatures.filter(({ lapsed, round }) => lapsed !== round < last)).toEqual([]);
    if (request.status === 'approved') expect(request.decidedBy).toBe('bureau-leader');
  }
  const running = Object.values(file.clocks).filter(({ status }) => status === 'running');
  const clockKeys = running.map(({ clock, subject }) => `${clock} ${subject}`);
  expect(new Set(clockKeys).size).toBe(clockKeys.length);
  const owed = Object.values(file.duties).filter(({ status }) => status === 'open');
  const dutyKeys = owed.map(({ duty, subject }) => `${duty} ${subject}`);
  expect(new Set(dutyKeys).size).toBe(dutyKeys.length);
  if (file.closed) expect([...running, ...tasks.filter(({ status }) => status === 'open')]).toEqual([]);
}

const played = (attempts: readonly Attempt[], after: (play: Play) => void): void => {
  const play = new Play().at('03-02 09:00').start(2);
  play.fact('acceptance');
  for (const tried of attempts) {
    perform(play, tried);
    after(play);
  }
};

const attempts = fc.array(attempt, { minLength: 10, maxLength: 60 });
const runs = { numRuns: 60, seed: 20261019 };

describe('whatever is tried on a case', () => {
  it('keeps one open task for each request under review, one person to a step, one clock and duty of a kind', () => {
    fc.assert(
      fc.property(attempts, (tried) => played(tried, (play) => expectSound(play.case))),
      runs,
    );
  });

  it('leaves prefixes that fold to the state that was decided on, however they are folded', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), (tried, cut) => {
        const play = new Play().at('03-02 09:00').start(2);
        for (const each of tried) perform(play, each);
        expect(foldCase(play.stored)).toEqual(play.case);
        const until = (cut % play.stored.length) + 1;
        const prefix = foldCase(play.stored.slice(0, until))!;
        expect(prefix.version).toBe(until);
        const onward = play.stored.slice(until).reduce<CaseFile | null>(evolve, prefix);
        expect(onward).toEqual(play.case);
      }),
      runs,
    );
  });

  it('is woken to the end: nothing due is left, and waking again records nothing', () => {
    fc.assert(
      fc.property(attempts, (tried) =>
        played(tried, (play) => {
          play.wake();
          expect(wakeUps(play.case).filter(({ at }) => at <= play.now)).toEqual([]);
          expect(play.wake()).toEqual([]);
        }),
      ),
      runs,
    );
  });

  it('never alters a file handed out before', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const handedOut: { file: CaseFile; text: string }[] = [];
        played(tried, ({ case: file }) => handedOut.push({ file, text: JSON.stringify(file) }));
        for (const { file, text } of handedOut) expect(JSON.stringify(file)).toBe(text);
      }),
      { ...runs, numRuns: 15 },
    );
  });
});

describe('a refusal of arrest', () => {
  it('opens exactly one duty to release, in its own commit', () => {
    const play = new Play().at('04-13 09:00').start(1);
    play.lurb(play.request('filing'), '04-13 09:10', '04-13 09:20', '04-13 09:30', '04-13 09:40');
    play.lurb(play.request('detention'), '04-13 10:00', '04-13 10:10', '04-13 10:20', '04-13 10:30');
    play.at('04-13 11:00').fact('detention-executed');
    play.lurb(play.request('arrest-request'), '04-13 12:00', '04-13 12:10', '04-13 12:20', '04-13 12:30');
    play.fact('arrest-request-delivered');
    const releases = () => Object.values(play.case.duties).filter(({ duty }) => duty === 'release');
    play.at('04-14 10:00').fact('arrest-decision', { result: 'refused' });
    expect(releases()).toHaveLength(1);
    const again = play.at('04-14 10:05').recordCommand('arrest-decision', { result: 'refused' });
    expect(play.refused(again, 'records-system').code).toBe('already-decided');
    play.at('04-20 00:00').wake();
    expect(releases()).toHaveLength(1);
    expect(play.case.requests[Object.keys(play.case.requests)[0] as OpenedId]?.status).toBe('approved');
  });
});
