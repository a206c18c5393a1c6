import { type Duration, type LocalDate, type RoleId } from '#libs/kernel';
import type { ProcedureDefinition, StepRule } from '#libs/procedures';

const named = (name: string) => ({ zh: name, en: name });

const step = (role: string, unit: string, kind: StepRule['kind']): StepRule => ({
  id: role,
  name: named(role),
  post: { unit, role: role as RoleId },
  kind,
  checklist: ['facts'],
  limit: 'P5D' as Duration,
  escalatesTo: [{ unit: 'bureau', role: 'bureau-leader' as RoleId }],
  responsibility: named('本人对所作决定负责'),
});

export const sixSteps = 'six-steps';

/** A procedure of one link that six officers sign one after the other, the last of whom closes the case. */
export const sixStepsDefinition: ProcedureDefinition = {
  procedure: sixSteps,
  version: 1,
  effectiveFrom: '2020-01-01' as LocalDate,
  name: named(sixSteps),
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  facts: { type: 'object' },
  stages: [{ id: 'review', name: named('review') }],
  documents: [],
  checklist: [{ id: 'facts', name: named('facts') }],
  measures: [],
  clocks: [],
  duties: [],
  records: [],
  links: [
    {
      id: 'closure',
      name: named('closure'),
      stage: 'review',
      per: 'case',
      requestedBy: ['handler' as RoleId],
      documents: [],
      requires: [],
      steps: [
        step('legal-officer', 'case', 'review'),
        step('unit-leader', 'case', 'audit'),
        step('legal-reviewer', 'legal', 'review'),
        step('legal-leader', 'legal', 'review'),
        step('deputy-leader', 'bureau', 'review'),
        step('bureau-leader', 'bureau', 'approve'),
      ],
      outcomes: { approved: [{ closeCase: 'done' }], refused: [] },
      disposes: true,
      source: 'bench',
    },
  ],
};
