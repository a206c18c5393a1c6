import { isCustody } from '#libs/procedures/interpreter';
import type { Draft } from '../draft.js';
import { personsIn, type Scope } from './scope.js';

/** Puts each person under a measure; the one he was under ends with it. */
export function startMeasure(draft: Draft, measure: string, scope: Scope): void {
  for (const subject of personsIn(draft, scope)) {
    const current = draft.file.subjects[subject]?.measure?.measure;
    if (current === measure) continue;
    if (current) draft.record({ type: 'MeasureEnded', data: { measure: current, subject, at: scope.at } });
    draft.record({ type: 'MeasureStarted', data: { measure, subject, at: scope.at } });
  }
}

/** @param which `all`, or only a measure that holds the person */
export function endMeasures(draft: Draft, which: 'all' | 'custody', scope: Scope): void {
  for (const subject of personsIn(draft, scope)) {
    const measure = draft.file.subjects[subject]?.measure?.measure;
    if (!measure || (which === 'custody' && !isCustody(draft.basis.definition, measure))) continue;
    draft.record({ type: 'MeasureEnded', data: { measure, subject, at: scope.at } });
  }
}
