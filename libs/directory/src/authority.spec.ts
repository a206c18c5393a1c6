import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Instant, PostId } from '#libs/kernel';
import { authorityOf, deputyPostsOf, eligibilityFor } from './index.js';
import { holds, MemoryDirectory, officer, suspended } from './testing.js';

const leader = 'traffic/unit-leader' as PostId;
const deputy = 'traffic/unit-deputy' as PostId;
const start = '2026-01-01T00:00:00.000Z';
/** 21 May, 00:00 in Shanghai. */
const suspension = '2026-05-20T16:00:00.000Z' as Instant;
const justBefore = '2026-05-20T15:59:59.000Z' as Instant;

const bureau = () =>
  new MemoryDirectory()
    .officer(officer('jj-leader'), suspended(suspension))
    .officer(officer('jj-deputy'))
    .officer(officer('stand-in'))
    .officer(officer('retired'), { type: 'OfficerRetired', data: { at: suspension } })
    .post(leader, { type: 'DeputyPostAdded', data: { deputy } }, holds('jj-leader', start))
    .post(deputy, holds('jj-deputy', start));

const authority = (
  directory: MemoryDirectory,
  who: string,
  at: Instant,
  posts: readonly PostId[] = [leader],
) => authorityOf({ officer: officer(who), posts, at, look: directory.look() });
const eligibility = (directory: MemoryDirectory, at: Instant, alsoOfferedTo: readonly PostId[] = []) =>
  eligibilityFor({ post: leader, alsoOfferedTo, at, look: directory.look() });

describe('authority to act', () => {
  it('is good at 23:59:59 and refused at 00:00:00 when the suspension begins', () => {
    expect(authority(bureau(), 'jj-leader', justBefore)).toEqual({
      ok: true,
      capacity: { post: leader, as: 'own' },
    });
    const refused = { ok: false, refusal: { code: 'suspended', since: suspension } };
    expect(authority(bureau(), 'jj-leader', suspension)).toEqual(refused);
  });

  it('comes back at the instant of lifting', () => {
    const lifted = '2026-06-01T00:00:00.000Z' as Instant;
    const directory = bureau().given('officer/jj-leader' as never, {
      type: 'SuspensionLifted',
      data: { at: lifted, reason: 'training, exam, signed decision' },
    });
    expect(authority(directory, 'jj-leader', '2026-05-31T23:59:59.999Z' as Instant).ok).toBe(false);
    expect(authority(directory, 'jj-leader', lifted).ok).toBe(true);
  });

  it("is a deputy's only when the task was offered to his post", () => {
    const refused = { ok: false, refusal: { code: 'not-your-post', post: leader, offeredTo: [] } };
    expect(authority(bureau(), 'jj-deputy', suspension)).toEqual(refused);
    const offered = authority(bureau(), 'jj-deputy', suspension, [leader, deputy]);
    expect(offered).toEqual({ ok: true, capacity: { post: leader, as: 'deputy' } });
  });

  it('is held as acting by who was appointed to act, and as own by who holds both', () => {
    const directory = bureau().given(
      'post/traffic/unit-leader' as never,
      holds('stand-in', start, null, 'acting'),
    );
    expect(authority(directory, 'stand-in', suspension)).toEqual({
      ok: true,
      capacity: { post: leader, as: 'acting' },
    });
    directory.given('post/traffic/unit-leader' as never, holds('stand-in', start));
    expect(authority(directory, 'stand-in', suspension)).toEqual({
      ok: true,
      capacity: { post: leader, as: 'own' },
    });
  });

  it('ends where a holding ends, half-open, and with service', () => {
    const end = '2026-03-01T00:00:00.000Z' as Instant;
    const directory = bureau().given(
      'post/traffic/unit-leader' as never,
      holds('stand-in', start, end),
      holds('retired', start),
    );
    expect(authority(directory, 'stand-in', '2025-12-31T23:59:59.999Z' as Instant).ok).toBe(false);
    expect(authority(directory, 'stand-in', start as Instant).ok).toBe(true);
    expect(authority(directory, 'stand-in', '2026-02-28T23:59:59.999Z' as Instant).ok).toBe(true);
    expect(authority(directory, 'stand-in', end).ok).toBe(false);
    expect(authority(directory, 'retired', justBefore).ok).toBe(true);
    expect(authority(directory, 'retired', suspension)).toMatchObject({ refusal: { code: 'not-your-post' } });
  });

  it('names in the read set every stream that could have forbidden it', () => {
    const look = bureau().look();
    authorityOf({ officer: officer('jj-deputy'), posts: [leader, deputy], at: suspension, look });
    expect(look.readSet).toEqual([
      { stream: 'officer/jj-deputy', version: 1 },
      { stream: 'post/bureau/administrator', version: 0 },
      { stream: 'post/traffic/unit-deputy', version: 2 },
      { stream: 'post/traffic/unit-leader', version: 3 },
    ]);
  });
});

describe('eligibility', () => {
  it('is the holder while he can sign', () =>
    expect(eligibility(bureau(), justBefore)).toEqual({
      eligible: ['jj-leader'],
      passedOver: [],
      until: suspension,
    }));

  it('is the deputies, at once, when the only holder is suspended, and says why', () => {
    const passedOver = [{ officer: 'jj-leader', because: 'suspended' }];
    expect(eligibility(bureau(), suspension)).toEqual({ eligible: [], passedOver, until: null });
    const deputies = deputyPostsOf(leader, bureau().look());
    expect(eligibility(bureau(), suspension, deputies)).toEqual({
      eligible: ['jj-deputy'],
      passedOver,
      until: null,
    });
  });

  it('passes over whoever is excluded, whatever he holds', () => {
    const exclude = [
      { officer: officer('jj-leader'), because: 'already-signed-in-link' },
      { officer: officer('jj-deputy'), because: 'proposer-may-not-sign' },
    ];
    expect(
      eligibilityFor({
        post: leader,
        alsoOfferedTo: [deputy],
        at: suspension,
        look: bureau().look(),
        exclude,
      }),
    ).toEqual({
      eligible: [],
      passedOver: exclude,
      until: null,
    });
  });

  it('names each officer once, own holders first', () => {
    const directory = bureau()
      .given(
        'post/traffic/unit-leader' as never,
        holds('stand-in', start, null, 'acting'),
        holds('retired', start),
      )
      .given('post/traffic/unit-deputy' as never, holds('stand-in', start));
    expect(eligibility(directory, justBefore, [deputy]).eligible).toEqual([
      'jj-leader',
      'retired',
      'stand-in',
      'jj-deputy',
    ]);
    expect(eligibility(directory, suspension, [deputy])).toEqual({
      eligible: ['stand-in', 'jj-deputy'],
      passedOver: [
        { officer: 'jj-leader', because: 'suspended' },
        { officer: 'retired', because: 'not-in-service' },
      ],
      until: null,
    });
  });

  it('of a post nobody created is nobody', () =>
    expect(eligibilityFor({ post: 'traffic/none' as PostId, at: justBefore, look: bureau().look() })).toEqual(
      {
        eligible: [],
        passedOver: [],
        until: null,
      },
    ));

  it('knows the deputy posts of a post', () => {
    expect(deputyPostsOf(leader, bureau().look())).toEqual([deputy]);
    expect(deputyPostsOf(deputy, bureau().look())).toEqual([]);
  });

  it('and authority agree on everybody, at every instant', () => {
    const instant = fc.constantFrom(
      ...Array.from({ length: 9 }, (_, day) => `2026-05-1${day + 1}T00:00:00.000Z`),
    );
    const interval = fc.tuple(instant, fc.option(instant));
    const people = ['a', 'b', 'c'];
    const holding = fc.tuple(fc.constantFrom(...people), interval, fc.constantFrom('own', 'acting'));
    fc.assert(
      fc.property(
        fc.array(holding, { maxLength: 5 }),
        fc.array(holding, { maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...people), interval), { maxLength: 3 }),
        instant,
        fc.boolean(),
        (own, deputies, suspensions, at, offered) => {
          const directory = new MemoryDirectory()
            .post(leader, ...own.map(([who, [from, to], as]) => holds(who, from, to, as)))
            .post(deputy, ...deputies.map(([who, [from, to]]) => holds(who, from, to)));
          for (const who of people) {
            const his = suspensions.filter(([of]) => of === who).map(([, [from, to]]) => suspended(from, to));
            directory.officer(officer(who), ...his);
          }
          const alsoOfferedTo = offered ? [deputy] : [];
          const snapshot = eligibility(directory, at as Instant, alsoOfferedTo);
          const able = people.filter(
            (who) => authority(directory, who, at as Instant, [leader, ...alsoOfferedTo]).ok,
          );
          expect([...snapshot.eligible].sort()).toEqual(able);
        },
      ),
    );
  });
});
