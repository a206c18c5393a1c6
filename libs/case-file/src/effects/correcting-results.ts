import type { Duration } from '#libs/kernel';
import { clockRule, findRecord } from '#libs/procedures/interpreter';
import type { Clock, RecordedFact } from '../case-file.js';
import { eachEffect, effectsOfCorrection, isAbout, openedBy } from '../correctable-results.js';
import type { Draft } from '../draft.js';
import { datesOf } from './dates.js';
import { applyEffects } from './effects.js';
import { withDerived } from './clocks.js';

/**
 * What only the wrong result brought about is taken back, and what the right one entails comes about: its limits count from
 * when the fact happened, as the law says, and its duties are owed from now on, at once where they are.
 *
 * @param record as it read before
 */
export function correctResult(draft: Draft, record: RecordedFact, is: string): void {
  const rule = findRecord(draft.basis.definition, record.record);
  if (!rule) return;
  const effects = effectsOfCorrection(rule, { was: record.result, is });
  const { duties, clocks } = openedBy(draft.file, record, effects);
  for (const { id, status } of duties)
    if (status === 'open' || status === 'suspended')
      draft.record({ type: 'DutyCancelled', data: { duty: id } });
  for (const { id, status } of clocks)
    if (status === 'running' || status === 'suspended')
      draft.record({ type: 'ClockStopped', data: { clock: id } });
  for (const effect of eachEffect(effects.wrong)) {
    if ('extendClock' in effect) revokeExtension(draft, effect.extendClock, record);
    if ('disposeSubject' in effect) reopen(draft, record);
  }
  const { subjects, at, particulars, document, number } = record;
  applyEffects(draft, effects.right, {
    subjects,
    at,
    owedFrom: draft.basis.recordedAt,
    cause: rule,
    ...(particulars && { particulars }),
    ...(document && { document: { material: document, number } }),
  });
}

/** Nothing lengthened the limit: it is as long as it was before, and what is counted back from it with it. */
function revokeExtension(draft: Draft, kind: string, record: RecordedFact): void {
  for (const clock of Object.values(draft.file.clocks)) {
    if (clock.clock !== kind || !isAbout(record, clock.subject) || clock.extensions.length === 0) continue;
    if (clock.status !== 'running' && clock.status !== 'suspended') continue;
    for (const { rule, found } of withDerived(draft, clock)) {
      const limit = lengthBefore(draft, clock);
      const { id, from, subject, excluded, status, warnAt: kept } = found;
      const suspended = status === 'suspended';
      const dates = datesOf(draft, rule, limit, { from, subject, excluded, suspended });
      if (!dates) continue;
      const warnAt = !suspended ? dates.warnAt : kept.length === 0 ? [] : [...dates.warnAt, dates.dueAt];
      const { source } = rule;
      draft.record({ type: 'ExtensionRevoked', data: { clock: id, limit, ...dates, warnAt, source } });
    }
  }
}

function lengthBefore(draft: Draft, { clock, extensions }: Clock): Duration {
  const before = extensions.at(-2)?.limit ?? clockRule(draft.basis.definition, clock).limit;
  return before as Duration;
}

/** Not dealt with after all. */
function reopen(draft: Draft, { subjects }: RecordedFact): void {
  for (const subject of subjects)
    if (draft.file.subjects[subject]?.disposed) draft.record({ type: 'SubjectReopened', data: { subject } });
}
