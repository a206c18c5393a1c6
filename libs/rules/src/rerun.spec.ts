import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseCommand, type CaseEvent, decide, foldCase, type StoredCaseEvent } from '#libs/case-file';
import { type Actor, type CaseId, type OpenedId, type PostId, streamOf } from '#libs/kernel';
import { canonicalJson } from '#libs/signatures';
import { shippedCalendar } from '#libs/statutory-clocks';
import { by, digest, holds, MemoryDirectory, officer } from '../../directory/src/testing.js';
import { type CaseInput, type RulesInput, rulesDigest, rulesScript, rerun } from './index.js';
import { now, procedure } from './spec-procedure.js';

const caseId = 'c1' as CaseId;
const sealed = { digest: digest('5'), key: 'case' } as const;
const leader = 'bureau/bureau-leader' as PostId;
const material = digest('a');
const dossier = digest('d');

/** A case played through the library, which keeps for every decision what it rested on. */
class Play {
  readonly directory = new MemoryDirectory()
    .unit('bureau')
    .unit('traffic')
    .officer(officer('li'))
    .officer(officer('leader'), {
      type: 'KeyProposed',
      data: { keyId: 'k1', alg: 'Ed25519', publicKey: 'spki' },
    })
    .given(streamOf.officer(officer('leader')), {
      type: 'KeyEnrolled',
      data: { keyId: 'k1', confirmedBy: officer('li') },
    })
    .post(leader, holds('leader', '2026-01-01T00:00:00.000Z'))
    .post('traffic/handler' as PostId, holds('li', '2026-01-01T00:00:00.000Z'));
  readonly events: StoredCaseEvent[] = [];

  /** Decides by the library; what was recorded before it and the streams it looked at make the input. */
  ask(command: CaseCommand, actor: Actor) {
    const before = [...this.events];
    const look = this.directory.look();
    const basis = {
      caseId,
      file: foldCase(before),
      definition: procedure,
      calendar: shippedCalendar,
      actor,
      recordedAt: now,
      look,
    };
    const decision = decide(command, basis);
    const streams = Object.fromEntries(
      look.readSet.map(({ stream }) => [stream, this.directory.recorded(stream)]),
    );
    if (decision.ok) this.#record(decision.events, actor);
    const input: CaseInput = {
      schema: 1,
      decider: 'case',
      caseId,
      events: before,
      definition: procedure,
      calendar: shippedCalendar,
      streams,
      command,
      actor,
      recordedAt: now,
    };
    return { input, output: { decision, readSet: look.readSet } };
  }

  #record(events: readonly CaseEvent[], actor: Actor) {
    for (const event of events) {
      const version = this.events.length + 1;
      this.events.push({
        ...event,
        stream: streamOf.case(caseId),
        version,
        actor,
        recordedAt: now,
      });
    }
  }
}

const start: CaseCommand = {
  type: 'StartCase',
  data: {
    procedure: 'drill',
    definition: { version: 1, digest: digest('e') },
    caseNumber: null,
    title: sealed,
    unit: 'traffic' as never,
    handlers: [officer('li')],
    parties: [],
    facts: { lead: true },
  },
};
const file: CaseCommand = {
  type: 'FileMaterial',
  data: {
    material,
    document: 'report',
    title: sealed,
    mediaType: 'application/pdf',
    bytes: 9,
    pages: 1,
    subject: null,
  },
};
const request: CaseCommand = {
  type: 'RequestLink',
  data: {
    link: 'filing',
    subject: null,
    grounds: sealed,
    legalBasis: ['P178'],
    materials: [material],
    proposal: { text: null },
    dossier,
  },
};
const signOff = (task: OpenedId, requested: OpenedId): CaseCommand => ({
  type: 'SignOff',
  data: {
    task,
    decision: 'approve',
    opinion: { procedure: sealed, facts: sealed, evidence: sealed, discretion: sealed },
    checklist: [{ id: 'FI1', result: 'yes', note: null }],
    reasons: null,
    rectification: [],
    rectifyBy: null,
    signed: {
      request: requested,
      round: 1,
      step: 'approve',
      dossier,
      definition: { version: 1, digest: digest('e') },
      capacity: { post: leader, as: 'own' },
      materialsOpened: [material],
      seenVersion: 4,
      issuedAt: now,
      record: digest('f'),
    },
    signature: { keyId: 'k1', alg: 'Ed25519', value: 'AA' },
    verdicts: { signatureValid: true, issuedByUs: true, differences: [] },
  },
});

/** Start, filing of the report, request; a signature unread, one by a stranger, one that counts; a wake-up. */
function played() {
  const play = new Play();
  const asked = [play.ask(start, by('li')), play.ask(file, by('li')), play.ask(request, by('li'))];
  const opened = (type: string) => play.events.find((event) => event.type === type)!;
  const task = `c1.${opened('TaskOpened').version}` as OpenedId;
  const sign = signOff(task, `c1.${opened('LinkRequested').version}` as OpenedId);
  asked.push(play.ask(sign, by('li')), play.ask(sign, by('leader')));
  play.directory.given(streamOf.reading(task), {
    type: 'MaterialOpened',
    data: { officer: officer('leader'), material, round: 1 },
  });
  asked.push(
    play.ask(sign, by('leader')),
    play.ask({ type: 'Wake', data: {} }, { kind: 'system', system: 'clock' }),
  );
  return { asked, types: play.events.map(({ type }) => type) };
}

describe('a decision put again before the rules', () => {
  let script: string;
  beforeAll(() => {
    script = rulesScript().script;
  });

  it('comes out as the library made it, accepted or refused', () => {
    const { asked, types } = played();
    expect(
      asked.map(({ output: { decision } }) => (decision.ok ? 'accepted' : decision.refusal.code)),
    ).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'proposer-may-not-sign',
      'materials-unopened',
      'accepted',
      'accepted',
    ]);
    expect(types).toEqual(
      expect.arrayContaining(['CaseStarted', 'TaskOpened', 'SignedOff', 'LinkApproved', 'ClockStarted']),
    );
    for (const { input, output } of asked) {
      expect(canonicalJson(rerun(script, input))).toBe(canonicalJson(output));
    }
  });

  it('looks at nothing that the read set did not name', () => {
    const { asked } = played();
    const { input } = asked[2]!;
    const { [streamOf.post(leader)]: left, ...streams } = input.streams;
    expect(left).toHaveLength(2);
    expect(() => rerun(script, { ...input, streams })).toThrow('post/bureau/bureau-leader was not supplied');
  });

  it('comes out otherwise when a fact was otherwise', () => {
    const { input } = played().asked[5]!;
    const leaderSuspended = {
      type: 'ApprovalSuspended',
      data: { from: now, to: null, reason: 'inquiry' },
    };
    const stream = streamOf.officer(officer('leader'));
    const streams = { ...input.streams, [stream]: [...input.streams[stream]!, leaderSuspended] };
    expect(rerun(script, { ...input, streams }).decision).toEqual({
      ok: false,
      refusal: { code: 'suspended', since: now },
    });
  });

  it('is not made on an input of another format', () => {
    const { input } = played().asked[0]!;
    expect(() => rerun(script, { ...input, schema: 2 as never })).toThrow('schema 2 is not known');
  });
});

describe('the context of a rerun', () => {
  const nothing = {} as RulesInput;
  it.each([
    'Date',
    'Intl',
    'process',
    'require',
    'console',
    'WebAssembly',
    'setTimeout',
    'fetch',
    'crypto',
    'performance',
    'Buffer',
  ])('has no %s', (name) =>
    expect(rerun(`function decide() { return JSON.stringify(typeof ${name}) }`, nothing)).toBe('undefined'),
  );
  it('has no randomness, and makes no code from text', () => {
    expect(rerun('function decide() { return JSON.stringify(typeof Math.random) }', nothing)).toBe(
      'undefined',
    );
    expect(() => rerun('function decide() { return Function("return 1")() }', nothing)).toThrow(
      'Code generation',
    );
  });
  it('keeps nothing from one decision to the next', () => {
    const counting =
      'var n = 0; function decide() { Array.prototype.n = (Array.prototype.n || 0) + 1; return String([].n) }';
    expect([rerun(counting, nothing), rerun(counting, nothing)]).toEqual([1, 1]);
  });
});

it('the digest is that of the script’s bytes', () => {
  expect(rulesDigest()).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(rulesScript().digest).toBe(rulesDigest());
});
