import type {
  DisposalRule,
  ElementRule,
  ExclusionGround,
  LinkRule,
  OffenceRule,
  ProcedureDefinition,
  TakingRule,
} from '../../src/definition.js';

export const findOffence = ({ evidence }: ProcedureDefinition, id: string): OffenceRule | undefined =>
  evidence?.offences.find((offence) => offence.id === id);

export const elementRule = (
  definition: ProcedureDefinition,
  offence: string,
  id: string,
): ElementRule | undefined => findOffence(definition, offence)?.elements.find((element) => element.id === id);

export const findExclusion = ({ evidence }: ProcedureDefinition, id: string): ExclusionGround | undefined =>
  evidence?.exclusions.find((ground) => ground.id === id);

/** Does this link decide on the admission of evidence, which its requests then name? */
export const namesEvidence = ({ outcomes }: LinkRule): boolean =>
  outcomes.approved.some((effect) => 'excludeEvidence' in effect);

/** Documents that may be cited as proof. */
export const proofsOf = ({ evidence }: ProcedureDefinition): readonly string[] => evidence?.proofs ?? [];

export const findTaking = ({ property }: ProcedureDefinition, id: string): TakingRule | undefined =>
  property?.takings.find((taking) => taking.id === id);

export const findDisposal = ({ property }: ProcedureDefinition, id: string): DisposalRule | undefined =>
  property?.disposals.find((disposal) => disposal.id === id);
