import { type Decision, refuse } from '#libs/kernel';
import { dutyRule } from '#libs/procedures/interpreter';
import type { DischargeDuty } from '../commands.js';
import { Draft } from '../draft.js';
import { discharge } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import { inTheFuture } from '../instants-stated.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, type OnCase } from '../started-case.js';
import { documentRuling } from './record-fact.js';

/**
 * Records that a duty was done, late or in time, with the document that proves it.
 *
 * @refuses unknown-duty, duty-not-open, reasons-required, in-the-future, out-of-order, document-required, unknown-material
 */
export function dischargeDuty({ data }: DischargeDuty, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { file, definition, recordedAt } = basis;
  const { at, document, number, note } = data;
  const duty = kept(file.duties, data.duty);
  if (!duty) return refuse({ code: 'unknown-duty', duty: data.duty });
  if (duty.status !== 'open') return refuse({ code: 'duty-not-open', status: duty.status });
  if (at > recordedAt) return inTheFuture(at, recordedAt);
  // An answer has reasons: it is an act of its own, which fulfils the duty.
  if (Object.values(file.submissions).some((submission) => submission.duty === duty.id))
    return refuse({ code: 'reasons-required' });
  const rule = dutyRule(definition, duty.duty);
  if (at < duty.from) {
    const because = { zh: '履行早于义务发生', en: 'The duty arose later than it is said to have been done' };
    return refuse({ code: 'out-of-order', because, source: rule.source });
  }
  const unproved = documentRuling([rule.document], document, file);
  if (unproved) return unproved;
  if (document === null) return refuse({ code: 'document-required', document: rule.document });

  const draft = new Draft(basis);
  discharge(draft, duty, { at, document, number, note });
  return draft.accepted();
}
