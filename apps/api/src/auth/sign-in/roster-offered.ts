import { Inject, Injectable } from '@nestjs/common';
import { holdersAt, servesAt } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { Roster } from '../../access/roster.js';
import { LOG_CLOCK } from '../../engine/tokens.js';
import type { Offered, OfferedOfficer } from './offered.js';

/** Everybody who serves now, with the posts he holds. */
@Injectable()
export class RosterOffered implements Offered {
  constructor(
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async officers(): Promise<readonly OfferedOfficer[]> {
    const now = this.clock.now();
    const [officers, posts, units] = await Promise.all([
      this.roster.officers(),
      this.roster.posts(),
      this.roster.units(),
    ]);
    const held = [...posts.values()].flatMap((state) =>
      holdersAt(state, now).map(({ officer }) => ({ officer, post: state.post })),
    );
    return [...officers.values()].flatMap((state) => {
      const { officer } = state;
      if (officer === null || !servesAt(state, now)) return [];
      const own = held.flatMap((one) => (one.officer === officer.id && one.post ? [one.post.name] : []));
      const unit = units.get(officer.unit)?.unit?.name ?? null;
      return [{ id: officer.id, name: officer.name, posts: own, unit }];
    });
  }
}
