import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StreamName } from '#libs/kernel';
import type { DirectoryCommand } from './commands.js';
import type { OfficerState } from './index.js';
import { by } from './testing.js';
import {
  appoint,
  bureau,
  confirm,
  later,
  lift,
  now,
  propose,
  register,
  remove,
  revoke,
  suspend,
} from './testing-commands.js';

describe('any sequence of commands', () => {
  const people = ['li', 'wang', 'zhao', 'admin'];
  const who = fc.constantFrom(...people);
  const when = fc.constantFrom(now, later);
  const command: fc.Arbitrary<DirectoryCommand> = fc.oneof(
    who.map(register),
    fc.tuple(who, when, fc.option(when)).map(([id, from, to]) => appoint(id, from, to)),
    fc.tuple(who, when).map(([id, at]) => remove(id, at)),
    fc.tuple(who, when, fc.option(when)).map(([id, from, to]) => suspend(id, from, to)),
    fc.tuple(who, when).map(([id, at]) => lift(id, at)),
    who.map(propose),
    who.map(confirm),
    who.map(revoke),
  );

  it('answers a decision, and no key ever signs on one officer’s word', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(command, who), { maxLength: 30 }), (sequence) => {
        const directory = bureau();
        for (const [asked, actor] of sequence) {
          const decision = directory.when(asked, by(actor), now);
          if (decision.ok) expect(decision.events).toHaveLength(1);
          else expect(typeof decision.refusal.code).toBe('string');
        }
        for (const id of people) {
          const state = directory.look().at<OfficerState>(`officer/${id}` as StreamName);
          expect(state.keys.map((key) => key.confirmedBy)).not.toContain(id);
        }
      }),
    ));
});
