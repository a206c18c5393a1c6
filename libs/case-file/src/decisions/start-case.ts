import { type Decision, refuse, streamOf } from '#libs/kernel';
import { existsAt, type UnitState } from '#libs/directory';
import { checkFacts } from '#libs/procedures/interpreter';
import type { StartCase } from '../commands.js';
import type { DecisionBasis } from '../basis.js';
import { Draft } from '../draft.js';
import { enterStage } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import { knownRuling } from '../officers-named.js';
import type { CaseRefusal } from '../refusals.js';
import { sealedFromStart } from '../sealed-from-start.js';
import { isRefused } from '../started-case.js';

/**
 * Starts a case in the first stage of its procedure.
 *
 * @refuses case-exists, unknown-unit, unknown-officer, invalid-facts, no-keeper-named; the first that applies
 */
export function startCase(command: StartCase, basis: DecisionBasis): Decision<CaseEvent, CaseRefusal> {
  const { procedure, definition, caseNumber, title, unit, handlers, parties, facts } = command.data;
  const { look } = basis;
  if (basis.file) return refuse({ code: 'case-exists' });
  if (!existsAt(look.at<UnitState>(streamOf.unit(unit)), basis.recordedAt))
    return refuse({ code: 'unknown-unit', unit });
  const stranger = knownRuling(handlers, basis);
  if (stranger) return stranger;
  const faults = checkFacts(basis.definition.facts, facts);
  if (faults.length > 0) return refuse({ code: 'invalid-facts', faults });

  const seal = sealedFromStart(command, basis);
  if (isRefused(seal)) return seal;

  const draft = new Draft(basis);
  draft.record({
    type: 'CaseStarted',
    data: { procedure, definition, caseNumber, title, unit, handlers, parties, facts },
  });
  if (seal) draft.record(seal);
  const [first] = basis.definition.stages;
  if (first) enterStage(draft, first.id);
  return draft.accepted();
}
