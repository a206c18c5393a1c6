import { evidenceGate, type CaseFile, type Charge } from '#libs/case-file';
import type { Names, Sealed } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { elementRule, findExclusion, findOffence } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

/** How the evidence of a case stands, with names: what every signer sees. */
export function evidenceView(file: CaseFile, definition: ProcedureDefinition, open: OpenText) {
  const { charges, ...gate } = evidenceGate(file, definition);
  return {
    charges: charges.map((charge) => {
      const { offence, elements } = charge;
      const known = file.charges[charge.charge];
      return {
        ...charge,
        name: nameOf(
          offence === null ? undefined : findOffence(definition, offence)?.name,
          known?.name,
          open,
        ),
        elements: elements.map((element) => ({
          ...element,
          name: nameOf(
            offence === null ? undefined : elementRule(definition, offence, element.element)?.name,
            statedIn(known, element.element),
            open,
          ),
        })),
      };
    }),
    standings: Object.values(file.evidence).map((standing) => {
      const { name, source } = findExclusion(definition, standing.ground) ?? {
        name: { zh: standing.ground, en: standing.ground },
        source: '',
      };
      return { name, source, ...standing };
    }),
    ...gate,
  };
}

const statedIn = (charge: Charge | undefined, element: string): Sealed | null | undefined =>
  charge?.elements.find(({ id }) => id === element)?.name;

/** The definition's name, else the words of the case in both places. */
function nameOf(ruled: Names | undefined, stated: Sealed | null | undefined, open: OpenText): Names | null {
  if (ruled) return ruled;
  const words = open(stated ?? null);
  return words === null ? null : { zh: words, en: words };
}
