import { accept, type Decision, refuse } from '#libs/kernel';
import { findOffence } from '#libs/procedures/interpreter';
import type { Charge } from '../evidence-file.js';
import type { DropCharge, LayCharge } from '../commands/evidence.js';
import type { ChargeDropped, ChargeLaid } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { asHandler, isRefused, kept, type OnCase, type Ruling, whileOpen } from '../started-case.js';

/**
 * Holds an offence against a suspect: one of the definition's with its elements, or one stated in the case.
 *
 * @refuses case-closed, not-a-handler, unknown-party, unknown-offence, invalid-facts, already-done
 */
export function layCharge({ data }: LayCharge, basis: OnCase): Decision<ChargeLaid, CaseRefusal> {
  const { subject, offence, name } = data;
  const ruling = handlersRuling(basis);
  if (ruling) return ruling;
  if (!kept(basis.file.subjects, subject)) return refuse({ code: 'unknown-party', party: subject });
  if (offence === null) {
    if (name === null || data.elements.length === 0)
      return refuse({ code: 'invalid-facts', faults: [unstated] });
    const elements = data.elements.map((element, index) => ({ id: `e${index + 1}`, name: element }));
    return accept({ type: 'ChargeLaid', data: { subject, offence, name, elements } });
  }
  const rule = findOffence(basis.definition, offence);
  if (!rule) return refuse({ code: 'unknown-offence', offence });
  const twice = Object.values(basis.file.charges).some(
    (charge) => charge.subject === subject && charge.offence === offence && charge.dropped === null,
  );
  if (twice) {
    const because = { zh: '已指控该罪名', en: 'He is charged with this offence already' };
    return refuse({ code: 'already-done', because, source: rule.source });
  }
  const elements = rule.elements.map(({ id }) => ({ id, name: null }));
  return accept({ type: 'ChargeLaid', data: { subject, offence, name: null, elements } });
}

const unstated = { pointer: '/elements', message: 'a charge stated in the case has a name and elements' };

/** Drops a charge, with the reason. @refuses case-closed, not-a-handler, unknown-charge, already-done */
export function dropCharge({ data }: DropCharge, basis: OnCase): Decision<ChargeDropped, CaseRefusal> {
  const ruling = handlersRuling(basis) ?? chargeRuling(kept(basis.file.charges, data.charge), data.charge);
  return ruling ?? accept({ type: 'ChargeDropped', data: { charge: data.charge, reason: data.reason } });
}

/** @refuses case-closed, not-a-handler */
export function handlersRuling(basis: OnCase): Ruling {
  const closed = whileOpen(basis.file);
  if (closed) return closed;
  const handler = asHandler(basis);
  return isRefused(handler) ? handler : null;
}

/** @refuses unknown-charge, already-done when it has been dropped */
export function chargeRuling(charge: Charge | undefined, id: string): Ruling {
  if (!charge) return refuse({ code: 'unknown-charge', charge: id });
  const because = { zh: '该指控已撤销', en: 'The charge has been dropped' };
  return charge.dropped ? refuse({ code: 'already-done', because, source: 'C162' }) : null;
}
