import type { LinkRule, PostRef } from '../definition.js';
import type { PathFault } from './named-ids.js';

const nameOf = ({ unit, role }: PostRef): string => `${unit}/${role}`;

/** What makes a collective step sound: it says who votes, nobody twice, none who asked or signs beside it. */
export function collectiveFaults({ id, steps, requestedBy }: LinkRule, index: number): readonly PathFault[] {
  const posts = steps.map(({ post }) => nameOf(post));
  return steps.flatMap(({ kind, post, checklist, collective }, at) => {
    const path = ['links', index, 'steps', at];
    const say = (part: string, message: string) => [{ path: [...path, part], message }];
    if (kind !== 'collective')
      return collective ? say('collective', `only a collective step of ${id} has members`) : [];
    if (!collective) return say('kind', `the collective step of ${id} must say who its members are`);
    const members = collective.members.map(nameOf);
    const others = posts.filter((_, other) => other !== at);
    return [
      ...members.flatMap((member, nth) => {
        const here = { path: [...path, 'collective', 'members', nth] };
        const asks = requestedBy.some((role) => member === `case/${role}`);
        const twice = members.indexOf(member) < nth || member === nameOf(post);
        return [
          ...(asks ? [{ ...here, message: `${member} requests ${id} and may not vote on it` }] : []),
          ...(twice ? [{ ...here, message: `${member} votes twice` }] : []),
          ...(others.includes(member) ? [{ ...here, message: `${member} signs two steps of ${id}` }] : []),
        ];
      }),
      ...(checklist.length > 0 ? say('checklist', 'who votes gives reasons, and fills in no checklist') : []),
    ];
  });
}
