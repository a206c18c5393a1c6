import { describe, expect, it } from '@jest/globals';
import type { Actor, ClientId, Instant, PostId, StreamName } from '#libs/kernel';
import { type ReadingState, foldStream, openedBy, unbornState } from './index.js';
import { by, digest, named, officer, suspended } from './testing.js';
import {
  addDeputy,
  appoint,
  bureau,
  confirm,
  createPost,
  createUnit,
  later,
  leader,
  lift,
  now,
  open,
  propose,
  register,
  registerClient,
  remove,
  retire,
  revoke,
  suspend,
} from './testing-commands.js';

const setup: Actor = { kind: 'system', system: 'setup' };
const administrator = 'bureau/administrator' as PostId;
const deputy = 'traffic/unit-deputy' as PostId;

const accepted = (...events: readonly object[]) => ({ ok: true, events });
const refused = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

describe('the administrator', () => {
  const changes = [
    createUnit('legal'),
    createPost('traffic', 'clerk'),
    addDeputy(leader, deputy),
    appoint('li'),
    remove('li'),
    register('zhao'),
    suspend('li'),
    lift('li'),
    registerClient,
  ];
  it.each(changes)('alone may ask: $type', (command) => {
    const needed = refused('not-permitted', { needs: administrator });
    expect(bureau().when(command, by('li'), now)).toEqual(needed);
    expect(bureau().when(command, { kind: 'client', client: 'records-system' as ClientId }, now)).toEqual(
      needed,
    );
    expect(bureau().when(command, { kind: 'system', system: 'clock' }, now)).toEqual(needed);
    expect(bureau().when(command, by('admin'), now)).not.toEqual(needed);
    expect(bureau().when(command, setup, now)).not.toEqual(needed);
  });

  it('is judged at the instant of recording', () =>
    expect(bureau().when(createUnit('legal'), by('admin'), '2025-12-31T23:59:59.999Z' as Instant)).toEqual(
      refused('not-permitted', { needs: administrator }),
    ));
});

describe('units and posts', () => {
  it('are created once, under what exists', () => {
    const directory = bureau();
    expect(directory.when(createUnit('legal', 'bureau'), by('admin'), now)).toEqual(
      accepted({ type: 'UnitCreated', data: { unit: 'legal', name: named('legal'), parent: 'bureau' } }),
    );
    expect(directory.when(createUnit('legal'), by('admin'), now)).toEqual(
      refused('unit-exists', { unit: 'legal' }),
    );
    expect(directory.when(createUnit('squad', 'none'), by('admin'), now)).toEqual(
      refused('unknown-unit', { unit: 'none' }),
    );
    expect(directory.when(createPost('legal', 'legal-leader'), by('admin'), now)).toEqual(
      accepted({
        type: 'PostCreated',
        data: {
          post: 'legal/legal-leader',
          unit: 'legal',
          role: 'legal-leader',
          name: named('legal-leader'),
          deputyOf: null,
        },
      }),
    );
    expect(directory.when(createPost('legal', 'legal-leader'), by('admin'), now)).toMatchObject(
      refused('post-exists'),
    );
    expect(directory.when(createPost('none', 'clerk'), by('admin'), now)).toMatchObject(
      refused('unknown-unit'),
    );
  });

  it('name deputies among posts that exist, each once, never themselves', () => {
    const directory = bureau();
    expect(directory.when(addDeputy(leader, deputy), by('admin'), now)).toEqual(
      accepted({ type: 'DeputyPostAdded', data: { deputy } }),
    );
    expect(directory.when(addDeputy(leader, deputy), by('admin'), now)).toEqual(
      refused('deputy-exists', { post: leader, deputy }),
    );
    expect(directory.when(addDeputy(leader, leader), by('admin'), now)).toMatchObject(
      refused('deputy-of-itself'),
    );
    expect(directory.when(addDeputy(leader, 'a/b' as PostId), by('admin'), now)).toEqual(
      refused('unknown-post', { post: 'a/b' }),
    );
    expect(directory.when(addDeputy('a/b' as PostId, deputy), by('admin'), now)).toMatchObject(
      refused('unknown-post'),
    );
    expect(directory.when(createPost('traffic', 'x', 'traffic/x' as PostId), by('admin'), now)).toMatchObject(
      refused('deputy-of-itself'),
    );
    expect(directory.when(createPost('traffic', 'x', 'a/b' as PostId), by('admin'), now)).toMatchObject(
      refused('unknown-post'),
    );
  });
});

describe('holders', () => {
  it('are officers, for an interval, once at a time', () => {
    const directory = bureau();
    expect(directory.when(appoint('nobody'), by('admin'), now)).toEqual(
      refused('unknown-officer', { officer: 'nobody' }),
    );
    expect(directory.when(appoint('li', now, null, 'a/b' as PostId), by('admin'), now)).toMatchObject(
      refused('unknown-post'),
    );
    expect(directory.when(appoint('li', now, now), by('admin'), now)).toEqual(
      refused('interval-empty', { from: now, to: now }),
    );
    expect(directory.when(appoint('li', now, later), by('admin'), now)).toEqual(
      accepted({ type: 'HolderAppointed', data: { officer: 'li', as: 'own', from: now, to: later } }),
    );
    expect(directory.when(appoint('li'), by('admin'), now)).toEqual(
      refused('already-holder', { officer: 'li', from: now, to: later }),
    );
    expect(directory.when(appoint('li', later), by('admin'), now).ok).toBe(true);
    expect(directory.when(appoint('wang'), by('admin'), now).ok).toBe(true);
  });

  it('are removed from an instant on, appointments to come included', () => {
    const directory = bureau();
    expect(directory.when(remove('li'), by('admin'), now)).toEqual(
      refused('not-a-holder', { officer: 'li', post: leader }),
    );
    directory.when(appoint('li', later), by('admin'), now);
    expect(directory.when(remove('li'), by('admin'), now)).toEqual(
      accepted({ type: 'HolderRemoved', data: { officer: 'li', at: now, reason: null } }),
    );
    expect(directory.when(remove('li', later), by('admin'), now)).toMatchObject(refused('not-a-holder'));
  });
});

describe('officers and clients', () => {
  it('are registered once and for ever', () => {
    const directory = bureau();
    expect(directory.when(register('zhao'), by('admin'), now)).toEqual(
      accepted({
        type: 'OfficerRegistered',
        data: { officer: 'zhao', name: named('zhao'), unit: 'traffic' },
      }),
    );
    expect(directory.when(register('zhao'), by('admin'), now)).toEqual(
      refused('officer-exists', { officer: 'zhao' }),
    );
    expect(directory.when(register('qian', 'none'), by('admin'), now)).toMatchObject(refused('unknown-unit'));
    expect(directory.when(registerClient, by('admin'), now).ok).toBe(true);
    expect(directory.when(registerClient, by('admin'), now)).toEqual(
      refused('client-exists', { client: 'records-system' }),
    );
  });

  it('are suspended for an interval, and again by a lift of whatever runs or is to come', () => {
    const directory = bureau();
    expect(directory.when(suspend('nobody'), by('admin'), now)).toMatchObject(refused('unknown-officer'));
    expect(directory.when(suspend('li', later, now), by('admin'), now)).toMatchObject(
      refused('interval-empty'),
    );
    expect(directory.when(lift('li'), by('admin'), now)).toEqual(refused('not-suspended', { officer: 'li' }));
    expect(directory.when(suspend('li', later), by('admin'), now)).toEqual(
      accepted({ type: 'ApprovalSuspended', data: { from: later, to: null, reason: 'inquiry' } }),
    );
    expect(directory.when(lift('li'), by('admin'), now).ok).toBe(true);
    expect(directory.when(lift('li', later), by('admin'), now)).toMatchObject(refused('not-suspended'));
    expect(directory.when(lift('nobody'), by('admin'), now)).toMatchObject(refused('unknown-officer'));
  });
});

describe('keys', () => {
  it('are proposed by their officer and confirmed by another in service', () => {
    const directory = bureau().officer(officer('barred'), suspended(now));
    expect(directory.when(propose('li'), by('admin'), now)).toEqual(
      refused('not-permitted', { needs: 'self' }),
    );
    expect(directory.when(propose('nobody'), by('nobody'), now)).toMatchObject(refused('unknown-officer'));
    expect(directory.when(confirm('li'), by('wang'), now)).toEqual(refused('unknown-key', { keyId: 'k1' }));
    expect(directory.when(propose('li'), by('li'), now).ok).toBe(true);
    expect(directory.when(propose('li'), by('li'), now)).toEqual(refused('key-exists', { keyId: 'k1' }));
    const alone = refused('second-officer-required', { officer: 'li' });
    expect(directory.when(confirm('li'), by('li'), now)).toEqual(alone);
    expect(directory.when(confirm('li'), by('barred'), now)).toEqual(alone);
    expect(directory.when(confirm('li'), by('nobody'), now)).toEqual(alone);
    expect(directory.when(confirm('li'), setup, now)).toEqual(refused('not-permitted', { needs: 'officer' }));
    expect(directory.when(confirm('li'), by('wang'), now)).toEqual(
      accepted({ type: 'KeyEnrolled', data: { keyId: 'k1', confirmedBy: 'wang' } }),
    );
    expect(directory.when(confirm('li'), by('wang'), now)).toEqual(
      refused('key-not-pending', { keyId: 'k1' }),
    );
  });

  it('are revoked by their officer or the administrator, once, and never come back', () => {
    const directory = bureau();
    directory.when(propose('li'), by('li'), now);
    expect(directory.when(revoke('li'), by('wang'), now)).toMatchObject(refused('not-permitted'));
    expect(directory.when(revoke('wang'), by('admin'), now)).toMatchObject(refused('unknown-key'));
    expect(directory.when(revoke('li'), by('li'), now)).toEqual(
      accepted({ type: 'KeyRevoked', data: { keyId: 'k1', at: now, reason: 'lost' } }),
    );
    const gone = refused('key-revoked', { keyId: 'k1', at: now });
    expect(directory.when(retire('li'), by('li'), later)).toEqual(gone);
    expect(directory.when(revoke('li'), by('admin'), later)).toEqual(gone);
    expect(directory.when(confirm('li'), by('wang'), later)).toEqual(gone);
    expect(directory.when(propose('li'), by('li'), later)).toMatchObject(refused('key-exists'));
  });

  it('may have been lost before, not later than now', () => {
    const directory = bureau();
    directory.when(propose('li'), by('li'), now);
    expect(directory.when(revoke('li', later), by('li'), now)).toEqual(
      refused('interval-empty', { from: later, to: now }),
    );
    expect(directory.when(revoke('li', now), by('li'), now)).toEqual(
      accepted({ type: 'KeyRevoked', data: { keyId: 'k1', at: now, reason: 'lost', lostAt: now } }),
    );
  });

  it('are retired by their officer alone', () => {
    const directory = bureau();
    expect(directory.when(retire('li'), by('li'), now)).toEqual(refused('unknown-key', { keyId: 'k1' }));
    directory.when(propose('li'), by('li'), now);
    expect(directory.when(retire('li'), by('admin'), now)).toEqual(
      refused('not-permitted', { needs: 'self' }),
    );
    expect(directory.when(retire('li'), by('li'), now)).toEqual(
      accepted({ type: 'KeyRetired', data: { keyId: 'k1', at: now } }),
    );
  });

  it('give way to their successors in the commit that confirms these', () => {
    const directory = bureau();
    expect(directory.when(propose('li', 'k2', 'k1'), by('li'), now)).toEqual(
      refused('unknown-key', { keyId: 'k1' }),
    );
    directory.when(propose('li'), by('li'), now);
    directory.when(confirm('li'), by('wang'), now);
    expect(directory.when(propose('li', 'k2', 'k1'), by('li'), now)).toEqual(
      accepted({
        type: 'KeyProposed',
        data: { keyId: 'k2', alg: 'Ed25519', publicKey: 'spki', replaces: 'k1' },
      }),
    );
    directory.when(propose('li', 'k3', 'k1'), by('li'), now);
    expect(directory.when(confirm('li', 'k2'), by('wang'), later)).toEqual(
      accepted(
        { type: 'KeyEnrolled', data: { keyId: 'k2', confirmedBy: 'wang' } },
        { type: 'KeyRetired', data: { keyId: 'k1', at: later } },
      ),
    );
    // It is gone already: nothing is left to retire.
    expect(directory.when(confirm('li', 'k3'), by('wang'), later)).toEqual(
      accepted({ type: 'KeyEnrolled', data: { keyId: 'k3', confirmedBy: 'wang' } }),
    );
    expect(directory.when(propose('li', 'k4', 'k1'), by('li'), later)).toEqual(
      refused('key-revoked', { keyId: 'k1', at: later }),
    );
  });
});

describe('materials', () => {
  it('are opened by the officer himself, and once a round is enough', () => {
    const directory = bureau();
    expect(directory.when(open('li'), by('wang'), now)).toEqual(refused('not-permitted', { needs: 'self' }));
    const opened = { type: 'MaterialOpened', data: { officer: 'li', material: digest('a'), round: 1 } };
    expect(directory.when(open('li'), by('li'), now)).toEqual(accepted(opened));
    expect(directory.when(open('li'), by('li'), now)).toEqual(accepted());
    expect(directory.when(open('li', 2), by('li'), now).ok).toBe(true);
    const state = directory.look().at<ReadingState>('reading/c1.9' as StreamName);
    expect(state.version).toBe(2);
    expect(openedBy(state, officer('li'))).toEqual([digest('a')]);
    expect(openedBy(state, officer('li'), 2)).toEqual([digest('a')]);
    expect(openedBy(state, officer('wang'))).toEqual([]);
  });
});

it('a stream that is not the directory’s is not folded', () => {
  expect(() => unbornState('case/c1' as StreamName)).toThrow('no stream of the directory');
  expect(() => foldStream('procedure/criminal' as StreamName, null, { type: 'X', data: {} })).toThrow();
});
