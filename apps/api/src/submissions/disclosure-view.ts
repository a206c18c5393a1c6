import type { CaseFile } from '#libs/case-file';
import type { PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { materialView } from '../cases/case-view.js';
import { evidenceView } from '../evidence/evidence-view.js';
import type { OpenText } from '../texts/open-texts.js';

/**
 * What the law lets a suspect's side see. Before the case is with the procuratorate: the charge and the measures, with
 * their limits. After: the file too, without the organ's own deliberation and excluded evidence. Never a name.
 */
export function disclosureView(
  file: CaseFile,
  definition: ProcedureDefinition,
  open: OpenText,
  { by, subject }: Readonly<{ by: PartyId; subject: PartyId }>,
) {
  const rules = definition.disclosure ?? { from: '', protected: [], source: '' };
  const isOpen = file.records.some(
    ({ record, subjects }) => record === rules.from && (subjects.length === 0 || subjects.includes(subject)),
  );
  const named = (list: readonly Readonly<{ id: string; name: { zh: string; en: string } }>[], id: string) =>
    list.find((rule) => rule.id === id)?.name ?? { zh: id, en: id };
  const measure = file.subjects[subject]?.measure ?? null;
  return {
    case: file.id,
    caseNumber: file.caseNumber,
    for: by,
    subject,
    stage: isOpen ? ('file' as const) : ('charge-and-measures' as const),
    source: rules.source,
    charges: evidenceView(file, definition, open)
      .charges.filter((charge) => charge.subject === subject)
      .map(({ charge, offence, name }) => ({ charge, offence, name })),
    measure: measure && { ...measure, name: named(definition.measures, measure.measure) },
    limits: Object.values(file.clocks)
      .filter((clock) => clock.subject === subject && clock.status === 'running')
      .map(({ clock, dueAt, source }) => ({ clock, name: named(definition.clocks, clock), dueAt, source })),
    materials: isOpen
      ? Object.values(file.materials)
          .filter(({ document }) => !rules.protected.includes(document))
          .filter(({ material }) => file.evidence[material]?.state !== 'excluded')
          .map((material) => ({ ...materialView(material, open), title: null }))
      : [],
  };
}
