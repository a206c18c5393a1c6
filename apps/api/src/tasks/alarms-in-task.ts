import type { CaseFile } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';

/** The alarms of a case in the words of the rules that were not kept. */
export const alarmsIn = ({ alarms }: CaseFile, definition: ProcedureDefinition) =>
  alarms.map((raised) => {
    const rule = definition.alarms?.find(({ id }) => id === raised.alarm);
    return { ...raised, name: rule?.name ?? null, source: rule?.source ?? null };
  });
