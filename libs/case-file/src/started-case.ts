import { type OfficerId, type OpenedId, type Refused, refuse, streamOf } from '#libs/kernel';
import { mayHandleCases, type OfficerState } from '#libs/directory';
import type { CaseFile, Request, Task } from './case-file.js';
import type { DecisionBasis } from './basis.js';
import { recusedIn } from './recusals.js';
import type { CaseRefusal } from './refusals.js';

/** A basis whose case has been started: what every decision but the first rests on. */
export type OnCase = Omit<DecisionBasis, 'file'> & Readonly<{ file: CaseFile }>;

export type Ruling = Refused<CaseRefusal> | null;

/** The officer acting, else null: clients and the clock are nobody's officer. */
export const officerActing = ({ actor }: Pick<DecisionBasis, 'actor'>): OfficerId | null =>
  actor.kind === 'officer' ? actor.officer : null;

/**
 * Only a case's handlers ask for links, answer returns and withdraw; none who is recused, or failed the basic examination.
 *
 * @refuses not-a-handler, recused, unqualified
 */
export function asHandler({ actor, file, look, recordedAt }: OnCase): OfficerId | Refused<CaseRefusal> {
  if (actor.kind !== 'officer' || !file.handlers.includes(actor.officer))
    return refuse({ code: 'not-a-handler', handlers: file.handlers });
  const { officer } = actor;
  if (recusedIn(file).includes(officer)) return refuse({ code: 'recused', officer });
  const qualified = mayHandleCases(look.at<OfficerState>(streamOf.officer(officer)), recordedAt);
  return qualified ? officer : refuse({ code: 'unqualified', needs: 'basic' });
}

export const isRefused = (value: unknown): value is Refused<CaseRefusal> =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** What is kept under an id that a person sent, which may be the name of anything. */
export const kept = <Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.prototype.hasOwnProperty.call(entries, id) ? entries[id] : undefined;

/** @refuses unknown-request */
export const requestIn = ({ requests }: CaseFile, id: OpenedId): Request | Refused<CaseRefusal> =>
  kept(requests, id) ?? refuse({ code: 'unknown-request', request: id });

/** @refuses unknown-task */
export const taskIn = ({ tasks }: CaseFile, id: OpenedId): Task | Refused<CaseRefusal> =>
  kept(tasks, id) ?? refuse({ code: 'unknown-task', task: id });

/** @refuses case-closed */
export const whileOpen = ({ closed }: CaseFile): Ruling =>
  closed ? refuse({ code: 'case-closed', at: closed.at }) : null;
