import { BrokenInvariant } from '#libs/kernel';
import type {
  ClockRule,
  DutyRule,
  Effect,
  LinkRule,
  ProcedureDefinition,
  RecordRule,
  StepRule,
} from '../../src/definition.js';

/** The rule a person asked for by id; undefined when the procedure has none. */
export const findLink = ({ links }: ProcedureDefinition, id: string): LinkRule | undefined =>
  links.find((link) => link.id === id);
export const findRecord = ({ records }: ProcedureDefinition, id: string): RecordRule | undefined =>
  records.find((record) => record.id === id);
export const findDocument = ({ documents }: ProcedureDefinition, id: string) =>
  documents.find((document) => document.id === id);

/** The rule a recorded event names. @throws BrokenInvariant when a case runs under a definition that lacks it */
export const linkRule = (definition: ProcedureDefinition, id: string): LinkRule =>
  found(findLink(definition, id), 'link', id);
export const clockRule = (definition: ProcedureDefinition, id: string): ClockRule =>
  found(
    definition.clocks.find((clock) => clock.id === id),
    'clock',
    id,
  );
export const dutyRule = (definition: ProcedureDefinition, id: string): DutyRule =>
  found(
    definition.duties.find((duty) => duty.id === id),
    'duty',
    id,
  );
export const stepRule = (link: LinkRule, id: string): StepRule =>
  found(
    link.steps.find((step) => step.id === id),
    'step',
    id,
  );

function found<Rule>(rule: Rule | undefined, kind: string, id: string): Rule {
  if (!rule) throw new BrokenInvariant(`the definition has no ${kind} ${id}`);
  return rule;
}

/** The step after this one; undefined after the last, whose approval decides the request. */
export const stepAfter = (link: LinkRule, step: string): StepRule | undefined =>
  link.steps[link.steps.findIndex(({ id }) => id === step) + 1];

/** Does a refusal here end the request, instead of being passed on as a negative opinion? */
export const refusalEnds = (step: StepRule): boolean =>
  step.mustPass ?? (step.kind === 'approve' || step.kind === 'collective');

/** Is a person under this measure held? */
export const isCustody = ({ measures }: ProcedureDefinition, measure: string | undefined): boolean =>
  measures.some(({ id, custody }) => id === measure && custody);

/** What a record brings about: the effects of every result, then those of the one recorded. */
export const effectsOf = (rule: RecordRule, result: string | null): readonly Effect[] => [
  ...rule.effects,
  ...((result !== null && rule.effectsByResult?.[result]) || []),
];
