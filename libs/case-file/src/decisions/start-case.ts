import { type Decision, refuse, streamOf } from '#libs/kernel';
import { existsAt, type OfficerState, type UnitState } from '#libs/directory';
import { checkFacts } from '#libs/procedures/interpreter';
import type { StartCase } from '../commands.js';
import type { DecisionBasis } from '../basis.js';
import { Draft } from '../draft.js';
import { enterStage } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';

/**
 * Starts a case in the first stage of its procedure.
 *
 * @refuses case-exists, unknown-unit, unknown-officer, invalid-facts; the first that applies
 */
export function startCase({ data }: StartCase, basis: DecisionBasis): Decision<CaseEvent, CaseRefusal> {
  const { procedure, definition, caseNumber, title, unit, handlers, parties, facts, seal } = data;
  const { look } = basis;
  if (basis.file) return refuse({ code: 'case-exists' });
  if (!existsAt(look.at<UnitState>(streamOf.unit(unit)), basis.recordedAt))
    return refuse({ code: 'unknown-unit', unit });
  const stranger = handlers.find((officer) => !look.at<OfficerState>(streamOf.officer(officer)).officer);
  if (stranger !== undefined) return refuse({ code: 'unknown-officer', officer: stranger });
  const faults = checkFacts(basis.definition.facts, facts);
  if (faults.length > 0) return refuse({ code: 'invalid-facts', faults });

  const draft = new Draft(basis);
  draft.record({
    type: 'CaseStarted',
    data: { procedure, definition, caseNumber, title, unit, handlers, parties, facts },
  });
  if (seal) {
    const { ground, reason } = seal;
    const named = [...new Set([...handlers, ...seal.named])];
    draft.record({ type: 'CaseSealed', data: { as: null, ground, reason, named } });
  }
  const [first] = basis.definition.stages;
  if (first) enterStage(draft, first.id);
  return draft.accepted();
}
