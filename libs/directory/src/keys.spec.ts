import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/kernel';
import type { OfficerEvent } from './events.js';
import { foldOfficer, keyOf, unbornOfficer } from './index.js';
import { officer } from './testing.js';

const proposed: OfficerEvent = {
  type: 'KeyProposed',
  data: { keyId: 'k1', alg: 'Ed25519', publicKey: 'spki' },
};
const enrolled: OfficerEvent = { type: 'KeyEnrolled', data: { keyId: 'k1', confirmedBy: officer('second') } };
const revoked = (at: string): OfficerEvent => ({
  type: 'KeyRevoked',
  data: { keyId: 'k1', at: at as Instant, reason: 'lost' },
});
const retired = (at: string): OfficerEvent => ({
  type: 'KeyRetired',
  data: { keyId: 'k1', at: at as Instant },
});
const found = (at: string, ...events: readonly OfficerEvent[]) =>
  keyOf(events.reduce(foldOfficer, unbornOfficer), 'k1', at as Instant);

const noon = '2026-05-20T12:00:00.000Z';
const later = '2026-05-21T12:00:00.000Z';

describe('a key', () => {
  it('is unknown before it is proposed', () => expect(found(noon)).toEqual({ status: 'unknown' }));
  it('signs nothing until a second officer confirms it', () => {
    expect(found(noon, proposed).status).toBe('pending');
    expect(found(noon, proposed, enrolled)).toEqual({
      status: 'active',
      key: {
        keyId: 'k1',
        alg: 'Ed25519',
        publicKey: 'spki',
        confirmedBy: 'second',
        retiredAt: null,
        revokedAt: null,
      },
    });
  });
  it('is good until the instant at which it is revoked', () => {
    expect(found('2026-05-20T11:59:59.999Z', proposed, enrolled, revoked(noon)).status).toBe('active');
    expect(found(noon, proposed, enrolled, revoked(noon))).toMatchObject({ status: 'revoked', at: noon });
  });
  it('ends at the earlier of retirement and revocation', () =>
    expect(found(later, proposed, enrolled, revoked(later), retired(noon))).toMatchObject({
      status: 'revoked',
      at: noon,
    }));
});
