import { type Decision, openedId, refuse } from '#libs/kernel';
import { findTaking } from '#libs/procedures/interpreter';
import type { TakingRule } from '#libs/procedures';
import type { TakeProperty } from '../commands/property.js';
import type { CaseEvent, Hands } from '../events.js';
import { Draft } from '../draft.js';
import type { CaseRefusal } from '../refusals.js';
import { asHandler, isRefused, kept, type OnCase, type Ruling, whileOpen } from '../started-case.js';
import { documentRuling, instantRuling } from './record-fact.js';

/**
 * Records things seized, sealed or frozen, with the list that names each. They are in the keeper's hands from then on.
 *
 * @refuses case-closed, not-a-handler, unknown-taking, unknown-party, in-the-future, before-the-case, unknown-material,
 * document-required, taking-unapproved
 */
export function takeProperty({ data }: TakeProperty, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { file, definition } = basis;
  const closed = whileOpen(file);
  if (closed) return closed;
  const by = asHandler(basis);
  if (isRefused(by)) return by;
  const rule = findTaking(definition, data.taking);
  const takings = definition.property?.takings.map(({ id }) => id) ?? [];
  if (!rule) return refuse({ code: 'unknown-taking', takings });
  const ruling =
    partyRuling(data.from, basis) ??
    instantRuling(data.at, basis) ??
    documentRuling([rule.document], data.list, file) ??
    authorityRuling(rule, data, basis);
  if (ruling) return ruling;

  const draft = new Draft(basis);
  const { taking, list, from, at, approval, commander, officers, witness } = data;
  const keeper: Hands = data.keeper ?? { kind: 'officer', officer: by };
  const id = openedId(basis.caseId, file.version + 1);
  const items = data.items.map(({ description, quantity }, index) => ({
    id: `${id}-${index + 1}`,
    description,
    quantity,
  }));
  const how = { taking, list, from, at, approval, commander, officers, witness };
  draft.record({ type: 'PropertyTaken', data: { ...how, keeper, items } });
  return draft.accepted();
}

const partyRuling = (party: TakeProperty['data']['from'], { file }: OnCase): Ruling =>
  party !== null && !file.parties.some(({ id }) => id === party)
    ? refuse({ code: 'unknown-party', party })
    : null;

/** Approved before it was done, or decided on the spot by whoever commanded there, where the rule allows it. */
function authorityRuling(
  { name, link, atScene, source }: TakingRule,
  { approval, commander, at }: TakeProperty['data'],
  { file }: OnCase,
): Ruling {
  const request = approval === null ? undefined : kept(file.requests, approval);
  if (approval !== null && !request) return refuse({ code: 'unknown-request', request: approval });
  const decided = request?.link === link && request.status === 'approved' && (request.decidedAt ?? at) <= at;
  if (decided || (approval === null && commander !== null && atScene === true)) return null;
  const because = {
    zh: `${name.zh}须经批准${atScene === true ? '，或者由现场指挥人员决定' : ''}`,
    en: `${name.en} needs approval beforehand${atScene === true ? ', or the decision of the commander at the scene' : ''}`,
  };
  return refuse({ code: 'taking-unapproved', link, because, source });
}
