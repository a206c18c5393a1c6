import { refuse } from '#libs/kernel';
import { checkFacts } from '#libs/procedures/interpreter';
import type { Particulars } from './events.js';
import type { Ruling } from './started-case.js';

/** A rule without a schema takes no particulars; nothing stated is held to the schema like something empty. */
const NOTHING = { type: 'object', additionalProperties: false };

/** @refuses invalid-particulars */
export function particularsRuling(
  schema: Readonly<Record<string, unknown>> | undefined,
  stated: Particulars | undefined,
): Ruling {
  const faults = checkFacts(schema ?? NOTHING, stated ?? {});
  return faults.length > 0 ? refuse({ code: 'invalid-particulars', faults }) : null;
}
