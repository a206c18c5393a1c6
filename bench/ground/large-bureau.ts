import { foldStream, unbornState } from '#libs/directory';
import {
  postOf,
  streamOf,
  type Instant,
  type OfficerId,
  type StreamName,
  type Supplied,
  type UnitId,
} from '#libs/kernel';

export const officersInUnit = 25;
const longAgo = '2020-01-01T00:00:00.000Z' as Instant;
const name = { zh: '名', en: 'Name' };

/** A bureau in memory: units of one leader, a deputy, a legal officer and handlers; a delegation of every leader's. */
export function bureauOf(officers: number): ReadonlyMap<StreamName, Supplied> {
  const streams = new Map<StreamName, Supplied>();
  const record = (stream: StreamName, type: string, data: object) => {
    const { version, state } = streams.get(stream) ?? { version: 0, state: unbornState(stream) };
    streams.set(stream, { version: version + 1, state: foldStream(stream, state, { type, data }) });
  };
  for (let nth = 0; nth < officers; nth += 1) {
    const unit = `unit-${Math.floor(nth / officersInUnit)}` as UnitId;
    const officer = `officer-${nth}` as OfficerId;
    const role = ['unit-leader', 'unit-deputy', 'legal-officer'][nth % officersInUnit] ?? 'handler';
    const post = postOf(unit, role);
    const own = streamOf.officer(officer);
    record(own, 'OfficerRegistered', { officer, name, unit });
    record(own, 'QualificationGranted', { level: 'advanced', from: longAgo, to: null, basis: 'exam' });
    if (!streams.has(streamOf.post(post))) {
      record(streamOf.post(post), 'PostCreated', { post, unit, role, name, deputyOf: null });
    }
    record(streamOf.post(post), 'HolderAppointed', { officer, as: 'own', from: longAgo, to: null });
    if (role === 'unit-leader') {
      const scope = { links: null, steps: null, units: null };
      const delegate = `officer-${nth + 1}`;
      const to = '2030-01-01T00:00:00.000Z';
      const given = { principal: officer, delegate, scope, from: longAgo, to, reason: 'away' };
      record(streamOf.post(post), 'DelegationGiven', given);
    }
  }
  return streams;
}
