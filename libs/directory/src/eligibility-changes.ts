import { type Instant, type Look, type OfficerId, type PostId, streamOf } from '#libs/kernel';
import type { Interval } from './intervals.js';
import type { OfficerState } from './officers.js';
import type { PostState } from './posts.js';

/**
 * The first instant after `at` at which what is recorded now makes other officers eligible: a holding, delegation,
 * suspension, qualification or service that begins or ends then. Null when nothing does.
 */
export function nextChange(
  posts: readonly PostId[],
  { at, look }: Readonly<{ at: Instant; look: Look }>,
): Instant | null {
  let next: Instant | null = null;
  const consider = (instant: Instant | null) => {
    if (instant !== null && instant > at && (next === null || instant < next)) next = instant;
  };
  const bounds = ({ from, to }: Interval) => {
    consider(from);
    consider(to);
  };
  const people = new Set<OfficerId>();
  for (const post of posts) {
    const { holders, delegations, abolishedAt } = look.at<PostState>(streamOf.post(post));
    consider(abolishedAt);
    for (const holding of holders.filter((each) => isAhead(each, at))) {
      bounds(holding);
      people.add(holding.officer);
    }
    for (const delegation of delegations.filter((each) => isAhead(each, at))) {
      bounds(delegation);
      people.add(delegation.delegate);
      people.add(delegation.principal);
    }
  }
  for (const officer of people) {
    const { suspensions, qualifications, retiredAt } = look.at<OfficerState>(streamOf.officer(officer));
    suspensions.forEach(bounds);
    qualifications.forEach(bounds);
    consider(retiredAt);
  }
  return next;
}

/** Does it run now or later? */
const isAhead = ({ to }: Interval, at: Instant) => to === null || to > at;
