import { describe, expect, it } from '@jest/globals';
import { type Instant, type PostId, streamOf, type UnitId } from '#libs/kernel';
import { authorityOf, type DelegableAct, type DirectoryCommand } from './index.js';
import { by, holds, MemoryDirectory, officer, suspended } from './testing.js';

const leader = 'traffic/unit-leader' as PostId;
const given = '2026-10-16T10:00:00.000Z' as Instant;
/** 2026-10-17 and 2026-10-25, midnight in Shanghai. */
const from = '2026-10-16T16:00:00.000Z' as Instant;
const to = '2026-10-24T16:00:00.000Z' as Instant;
const during = '2026-10-20T02:00:00.000Z' as Instant;
const secondBefore = (instant: Instant) => new Date(Date.parse(instant) - 1_000).toISOString() as Instant;
const secondAfter = (instant: Instant) => new Date(Date.parse(instant) + 1_000).toISOString() as Instant;

const audit: DelegableAct = { link: 'filing', step: 'unit-leader', unit: 'traffic' as UnitId };
const noLimit = { links: null, steps: null, units: null };

const bureau = () =>
  new MemoryDirectory()
    .unit('traffic')
    .officer(officer('li'))
    .officer(officer('deputy'))
    .officer(officer('third'))
    .officer(officer('handler'))
    .officer(officer('admin'))
    .post('bureau/administrator' as PostId, holds('admin', '2026-01-01T00:00:00.000Z'))
    .post(leader, holds('li', '2026-01-01T00:00:00.000Z'))
    .post('traffic/handler' as PostId, holds('handler', '2026-01-01T00:00:00.000Z'));

type Delegation = Partial<Extract<DirectoryCommand, { type: 'GiveDelegation' }>['data']>;
const giving = (changed: Delegation = {}): DirectoryCommand => ({
  type: 'GiveDelegation',
  data: { post: leader, delegate: officer('deputy'), scope: noLimit, from, to, reason: 'away', ...changed },
});
const delegated = (changed: Delegation = {}) => {
  const directory = bureau();
  expect(directory.when(giving(changed), by('li'), given).ok).toBe(true);
  return directory;
};
const authority = (directory: MemoryDirectory, at: Instant, who = 'deputy', act = audit) =>
  authorityOf({ officer: officer(who), posts: [leader], act, at, look: directory.look() });
const refused = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });
const notCarried = (because: string) =>
  refused('not-your-post', {
    post: leader,
    offeredTo: [],
    delegation: { id: 'traffic.unit-leader.3', because },
  });

describe('giving a delegation', () => {
  it('records both names, scope and end', () => {
    const scope = { links: ['filing'], steps: ['unit-leader'], units: ['traffic' as UnitId] };
    expect(bureau().when(giving({ scope }), by('li'), given)).toEqual({
      ok: true,
      events: [
        {
          type: 'DelegationGiven',
          data: { principal: 'li', delegate: 'deputy', scope, from, to, reason: 'away' },
        },
      ],
    });
  });

  it.each<[string, DirectoryCommand, string, object]>([
    [
      'by who does not hold the post',
      giving(),
      'third',
      refused('not-a-holder', { officer: 'third', post: leader }),
    ],
    ['by the administrator', giving(), 'admin', refused('not-a-holder', { officer: 'admin', post: leader })],
    [
      'to himself',
      giving({ delegate: officer('li') }),
      'li',
      refused('delegation-to-self', { officer: 'li' }),
    ],
    [
      'to nobody',
      giving({ delegate: officer('nobody') }),
      'li',
      refused('unknown-officer', { officer: 'nobody' }),
    ],
    [
      'to who proposes in the unit',
      giving({ delegate: officer('handler') }),
      'li',
      refused('proposer-may-not-sign'),
    ],
    ['that ends when it begins', giving({ to: from }), 'li', refused('interval-empty', { from, to: from })],
    [
      'that has ended already',
      giving({ from: '2026-10-01T00:00:00.000Z' as Instant, to: given }),
      'li',
      refused('interval-empty', { from: '2026-10-01T00:00:00.000Z', to: given }),
    ],
  ])('is refused %s', (_, command, who, refusal) =>
    expect(bureau().when(command, by(who), given)).toEqual(refusal),
  );

  it('is refused by a delegate: nobody passes on what was lent to him', () => {
    const directory = delegated();
    expect(directory.when(giving({ delegate: officer('third') }), by('deputy'), during)).toEqual(
      refused('no-sub-delegation', { post: leader }),
    );
  });

  it('is refused by a suspended holder', () => {
    const directory = bureau().given(streamOf.officer(officer('li')), suspended(given));
    expect(directory.when(giving(), by('li'), given)).toEqual(refused('suspended', { since: given }));
  });
});

describe('a delegation carries an act', () => {
  const capacity = { post: leader, as: 'delegated', by: 'li', delegation: 'traffic.unit-leader.3' };

  it.each<[string, Instant, object]>([
    ['not one second before it begins', secondBefore(from), notCarried('not-begun')],
    ['from its beginning', from, { ok: true, capacity }],
    ['one second after its beginning', secondAfter(from), { ok: true, capacity }],
    ['until one second before its end', secondBefore(to), { ok: true, capacity }],
    ['not at its end', to, notCarried('expired')],
    ['not one second after its end', secondAfter(to), notCarried('expired')],
  ])('%s', (_, at, expected) => expect(authority(delegated(), at)).toEqual(expected));

  it.each<[string, Delegation['scope'], boolean]>([
    ['of its links', { ...noLimit, links: ['filing'] }, true],
    ['of no other link', { ...noLimit, links: ['transfer'] }, false],
    ['of its steps', { ...noLimit, steps: ['unit-leader'] }, true],
    ['of no other step', { ...noLimit, steps: ['legal-officer'] }, false],
    ['of cases of its units', { ...noLimit, units: ['traffic' as UnitId] }, true],
    ['of no other unit’s', { ...noLimit, units: ['legal' as UnitId] }, false],
  ])('%s', (_, scope = noLimit, carried) =>
    expect(authority(delegated({ scope }), during)).toEqual(
      carried ? { ok: true, capacity } : notCarried('out-of-scope'),
    ),
  );

  it('not after its revocation, which names itself', () => {
    const directory = delegated();
    const revoke: DirectoryCommand = {
      type: 'RevokeDelegation',
      data: { delegation: 'traffic.unit-leader.3', reason: 'back' },
    };
    expect(directory.when(revoke, by('third'), during)).toEqual(
      refused('not-permitted', { needs: 'bureau/administrator' }),
    );
    expect(directory.when(revoke, by('li'), during).ok).toBe(true);
    expect(authority(directory, secondBefore(during)).ok).toBe(true);
    expect(authority(directory, during)).toEqual(notCarried('revoked'));
    expect(directory.when(revoke, by('li'), secondAfter(during))).toEqual(
      refused('unknown-delegation', { delegation: 'traffic.unit-leader.3' }),
    );
  });

  it('not beyond what its principal could do himself', () => {
    const gone = delegated().given(streamOf.post(leader), {
      type: 'HolderRemoved',
      data: { officer: officer('li'), at: during, reason: null },
    });
    expect(authority(gone, secondBefore(during)).ok).toBe(true);
    expect(authority(gone, during)).toEqual(notCarried('principal-gone'));
    const stopped = delegated().given(streamOf.officer(officer('li')), suspended(during));
    expect(authority(stopped, secondBefore(during)).ok).toBe(true);
    expect(authority(stopped, during)).toEqual(refused('suspended', { since: during, principal: 'li' }));
    const look = delegated().look();
    const recused = [officer('li')];
    expect(
      authorityOf({ officer: officer('deputy'), posts: [leader], act: audit, at: during, look, recused }),
    ).toEqual(refused('recused', { officer: 'li' }));
  });
});
