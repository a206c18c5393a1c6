import { describe, expect, it } from '@jest/globals';
import type { Digest, Instant } from '#libs/kernel';
import type { DirectoryCommand } from './commands.js';
import { by, digest, officer } from './testing.js';
import { bureau, later, now } from './testing-commands.js';

const accepted = (type: string, data: object) => ({ ok: true, events: [{ type, data }] });
const refused = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

const invite = (who: string, invitation: Digest = digest('a'), until = later): DirectoryCommand => ({
  type: 'InviteOfficer',
  data: { officer: officer(who), invitation, until },
});
const use = (
  who: string,
  invitation: Digest = digest('a'),
  login: Digest | null = null,
): DirectoryCommand => ({
  type: 'UseInvitation',
  data: { officer: officer(who), invitation, login },
});
const end = (who: string): DirectoryCommand => ({
  type: 'EndLogins',
  data: { officer: officer(who), reason: 'lost telephone' },
});
const gone = refused('invitation-void');
const justBefore = '2026-04-02T00:59:59.999Z' as Instant;

describe('an invitation', () => {
  it('is given by an administrator to an officer in service, for a time to come', () => {
    const directory = bureau();
    expect(directory.when(invite('li'), by('wang'), now)).toMatchObject(refused('not-permitted'));
    expect(directory.when(invite('nobody'), by('admin'), now)).toEqual(
      refused('unknown-officer', { officer: 'nobody' }),
    );
    expect(directory.when(invite('li', digest('a'), now), by('admin'), now)).toEqual(
      refused('interval-empty', { from: now, to: now }),
    );
    expect(directory.when(invite('li'), by('admin'), now)).toEqual(
      accepted('OfficerInvited', { invitation: digest('a'), until: later }),
    );
  });

  it('is used once, by its secret, until its time is over', () => {
    const directory = bureau();
    expect(directory.when(use('li'), by('li'), now)).toEqual(gone);
    directory.when(invite('li'), by('admin'), now);
    expect(directory.when(use('li', digest('b')), by('li'), now)).toEqual(gone);
    expect(directory.when(use('li'), by('wang'), now)).toMatchObject(refused('not-permitted'));
    expect(directory.when(use('li'), by('li'), later)).toEqual(gone);
    expect(directory.when(use('li', digest('a'), digest('c')), by('li'), justBefore)).toEqual(
      accepted('InvitationUsed', { invitation: digest('a'), login: digest('c') }),
    );
    expect(directory.when(use('li'), by('li'), justBefore)).toEqual(gone);
  });

  it('takes the place of an earlier one, and ends with the logins', () => {
    const directory = bureau();
    directory.when(invite('li'), by('admin'), now);
    directory.when(invite('li', digest('b')), by('admin'), now);
    expect(directory.when(use('li'), by('li'), now)).toEqual(gone);
    expect(directory.when(end('li'), by('wang'), now)).toMatchObject(refused('not-permitted'));
    expect(directory.when(end('nobody'), by('admin'), now)).toMatchObject(refused('unknown-officer'));
    expect(directory.when(end('li'), by('li'), now)).toEqual(
      accepted('LoginsEnded', { reason: 'lost telephone' }),
    );
    expect(directory.when(use('li', digest('b')), by('li'), now)).toEqual(gone);
  });
});
