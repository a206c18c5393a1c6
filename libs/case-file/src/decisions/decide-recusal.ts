import { type Decision, type OpenedId, type Refused, refuse } from '#libs/kernel';
import { authorityOf } from '#libs/directory';
import type { Recusal } from '../case-file.js';
import type { DecideRecusal } from '../commands.js';
import { Draft } from '../draft.js';
import { undo, type VoidBecause } from '../effects/undoing.js';
import type { CaseEvent } from '../events.js';
import { actsOf, LEADER_POST, recusedIn } from '../recusals.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, officerActing, type OnCase, type Ruling } from '../started-case.js';
import { reviewOpenTasks } from '../tasks.js';

const voidByRecusal: VoidBecause = {
  alarm: 'act-of-recused-void',
  because: { zh: '应回避人员的审批行为无效', en: 'An approval by a recused officer is void' },
  source: 'P39',
};

/**
 * Decides whether an officer keeps out of the case. From then on he neither signs nor is offered a task, and what he did
 * before is held valid or void, act by act. A void signature of a round in review lapses, and its step begins again; a
 * void one under a decision raises an alarm, since only people can undo what was carried out.
 *
 * The Leader decides; on himself the procuratorial committee, whose decision a case-management system tells with its
 * document.
 *
 * @refuses unknown-recusal, recusal-decided, not-permitted, document-required, unknown-material, not-an-act-of-his
 * @source P36-39
 */
export function decideRecusal({ data }: DecideRecusal, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const recusal = kept(basis.file.recusals, data.recusal);
  if (!recusal) return refuse({ code: 'unknown-recusal', recusal: data.recusal });
  if (recusal.status !== 'undecided') return refuse({ code: 'recusal-decided', status: recusal.status });
  const acts = actsOf(basis.file, recusal.officer);
  const ruling = deciderRuling(recusal, data, basis) ?? actsRuling(acts, data);
  if (ruling) return ruling;

  const draft = new Draft(basis);
  const { decision, voided, document, reasons } = data;
  const recused = decision === 'recused';
  const held = recused
    ? acts.map((act) => ({ act, as: voided.includes(act) ? ('void' as const) : ('valid' as const) }))
    : [];
  draft.record({
    type: 'RecusalDecided',
    data: { recusal: recusal.id, officer: recusal.officer, decision, held, document, reasons },
  });
  if (recused) {
    undo(draft, voided, voidByRecusal);
    reviewOpenTasks(draft, 'recusal');
  }
  return draft.accepted();
}

function deciderRuling(
  { decidedBy, officer }: Recusal,
  { document }: DecideRecusal['data'],
  basis: OnCase,
): Refused<CaseRefusal> | null {
  const papers =
    document !== null && !kept(basis.file.materials, document)
      ? refuse({ code: 'unknown-material' as const, material: document })
      : null;
  if (decidedBy === 'procuratorial-committee') {
    if (basis.actor.kind !== 'client') return refuse({ code: 'not-permitted', needs: 'procuratorate' });
    return document === null ? refuse({ code: 'document-required', document: 'recusal-decision' }) : papers;
  }
  const { look, recordedAt: at } = basis;
  const acting = officerActing(basis);
  const decides =
    acting !== null &&
    acting !== officer &&
    authorityOf({ officer: acting, posts: [LEADER_POST], at, look, recused: recusedIn(basis.file) }).ok;
  return decides ? papers : refuse({ code: 'not-permitted', needs: LEADER_POST });
}

function actsRuling(acts: readonly OpenedId[], { voided, decision }: DecideRecusal['data']): Ruling {
  const strange = decision === 'recused' ? voided.filter((act) => !acts.includes(act)) : voided;
  return strange.length > 0 ? refuse({ code: 'not-an-act-of-his', acts: strange }) : null;
}
