import { knownZones, readDuration } from '#libs/statutory-clocks';
import { collectiveFaults } from './collective.js';
import type { Effect, LinkRule, ProcedureDefinition, StepRule } from '../definition.js';
import type { PathFault } from './named-ids.js';

/** What makes a chain of approvals sound: somebody decides, nobody decides alone, nobody signs what he asked for. */
export function chainFaults(definition: ProcedureDefinition): readonly PathFault[] {
  return [
    ...definition.links.flatMap((link, index) => [
      ...deciding(link, index),
      ...separated(link, index),
      ...collectiveFaults(link, index),
      ...extending(definition, link, index),
    ]),
    ...definition.records.flatMap(({ id, documents, effects, effectsByResult = {} }, index) =>
      documents.length === 0 &&
      allEffects([effects, ...Object.values(effectsByResult)].flat()).some(discharges)
        ? [{ path: ['records', index], message: `${id} discharges a duty, so it must name a document` }]
        : [],
    ),
    ...definition.clocks.flatMap(({ limit, warnAtExactDays }, index) =>
      warnAtExactDays && (readDuration(limit)?.months ?? 0) > 0
        ? [{ path: ['clocks', index, 'warnAtExactDays'], message: 'months have no exact days' }]
        : [],
    ),
    ...zoned(definition),
  ];
}

/** Every effect, those within conditions included. */
const allEffects = (effects: readonly Effect[]): readonly Effect[] =>
  effects.flatMap((effect) => {
    if ('when' in effect) return allEffects([...effect.then, ...(effect.otherwise ?? [])]);
    return 'forEachSubject' in effect ? allEffects(effect.forEachSubject) : [effect];
  });

const discharges = (effect: object): boolean => 'dischargeDuty' in effect;

function deciding({ id, steps }: LinkRule, index: number): readonly PathFault[] {
  const path = ['links', index, 'steps'];
  if (!steps.some(decidesAlone)) return [{ path, message: `${id} has no approve step` }];
  const last = steps.length - 1;
  return steps.slice(-1).every(decidesAlone)
    ? []
    : [{ path: [...path, last, 'kind'], message: `the last step of ${id} must approve: it decides` }];
}

const decidesAlone = ({ kind }: StepRule): boolean => kind === 'approve' || kind === 'collective';

function separated({ id, steps, requestedBy }: LinkRule, index: number): readonly PathFault[] {
  const posts = steps.map(({ post }) => `${post.unit}/${post.role}`);
  return steps.flatMap(({ post }, at) => {
    const path = ['links', index, 'steps', at, 'post'];
    const asks = post.unit === 'case' && requestedBy.includes(post.role);
    const twice = posts.indexOf(posts[at] ?? '') < at;
    return [
      ...(asks ? [{ path, message: `${post.role} requests ${id} and may not sign it` }] : []),
      ...(twice ? [{ path, message: `${posts[at]} signs two steps of ${id}` }] : []),
    ];
  });
}

/** An extension is granted by the link itself, or by the record of the organ that it asks. */
function extending(
  { clocks, records }: ProcedureDefinition,
  { id, extends: extended, outcomes }: LinkRule,
  index: number,
): readonly PathFault[] {
  const at = ['links', index];
  const asked = extendedBy(outcomes.approved);
  const granted = records.flatMap(({ effects, effectsByResult = {} }) =>
    extendedBy([effects, ...Object.values(effectsByResult)].flat()),
  );
  const unasked = asked.filter((clock) => clock !== extended);
  const none = extended !== undefined && ![...asked, ...granted].includes(extended);
  const without = clocks.some((clock) => clock.id === extended && !clock.extensions?.length);
  return [
    ...unasked.map((clock) => ({
      path: [...at, 'outcomes', 'approved'],
      message: `${id} extends ${clock}, so it must say extends: ${clock}`,
    })),
    ...(none ? [{ path: [...at, 'extends'], message: `approval of ${id} must extend ${extended}` }] : []),
    ...(without ? [{ path: [...at, 'extends'], message: `${extended} has no extensions` }] : []),
  ];
}

/** Clocks that these effects extend as a request proposes. */
const extendedBy = (effects: readonly Effect[]): readonly string[] =>
  allEffects(effects).flatMap((effect) =>
    'extendClock' in effect && effect.to === undefined ? [effect.extendClock] : [],
  );

function zoned({ zone }: ProcedureDefinition): readonly PathFault[] {
  return knownZones.includes(zone)
    ? []
    : [{ path: ['zone'], message: `${zone} is none of ${knownZones.join(', ')}` }];
}
