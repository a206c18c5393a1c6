import { instantOf } from '@/words/local-time';
import { undisplayedIn } from './materials/undisplayed';
import type { RecordAnswer, TaskView, VoteAnswer } from '@/api/types';

export type Decision = 'approve' | 'return' | 'refuse';
export type Vote = VoteAnswer['vote'];
export type Tick = 'yes' | 'no' | 'not-applicable';
export const opinionParts = ['procedure', 'facts', 'evidence', 'discretion'] as const;

/** One thing to mend, as it is being written. */
export type DraftItem = Readonly<{
  id: string;
  requirement: string;
  material?: string;
  page?: number;
  line?: number;
  checklist?: string;
}>;

/** What an officer has answered so far. */
export type Draft = Readonly<{
  decision: Decision | null;
  opinion: Readonly<Record<(typeof opinionParts)[number], string>>;
  checklist: Readonly<Record<string, Readonly<{ result: Tick; note: string }>>>;
  reasons: string;
  items: readonly DraftItem[];
  /** `2026-10-20T18:00` in the bureau's zone; empty: no date. */
  rectifyBy: string;
  /** In a collective step, instead of all that. */
  vote: Vote | null;
  reason: string;
}>;

export const emptyDraft: Draft = {
  decision: null,
  opinion: { procedure: '', facts: '', evidence: '', discretion: '' },
  checklist: {},
  reasons: '',
  items: [],
  rectifyBy: '',
  vote: null,
  reason: '',
};

/**
 * Adds something to mend under the next free number.
 *
 * @param demanded numbers of items demanded before: the same number would mean that very item once more
 */
export function withItem(draft: Draft, item: Omit<DraftItem, 'id'>, demanded: readonly string[] = []): Draft {
  const taken = [...demanded, ...draft.items.map(({ id }) => id)].map(Number).filter(Number.isFinite);
  const id = String(Math.max(0, ...taken) + 1);
  return { ...draft, items: [...draft.items, { ...item, id }] };
}

/** Numbers under which something was demanded on this request. */
export const demandedBefore = ({ findings }: Pick<TaskView, 'findings'>): readonly string[] =>
  findings.flatMap(({ item }) => (item === null ? [] : [item]));

/** What was demanded before and is still not mended: the same item, under its own number. */
export const stillDemanded = (draft: Draft, item: DraftItem): Draft =>
  draft.items.some(({ id }) => id === item.id) ? draft : { ...draft, items: [...draft.items, item] };

type Asked = Readonly<{
  kind: TaskView['kind'];
  checklist: readonly Readonly<{ id: string }>[];
  unopened: number;
  /** Pages that must have been displayed to who approves or votes for it, and were not. */
  undisplayed: number;
}>;

/** What a task asks of whoever signs it. */
export const askedBy = ({ kind, checklist, dossier: { materials } }: TaskView): Asked => ({
  kind,
  checklist,
  unopened: materials.filter(({ opened }) => !opened).length,
  undisplayed: undisplayedIn(materials),
});

export type Missing =
  'unopened' | 'undisplayed' | 'checklist' | 'decision' | 'reasons' | 'vote' | 'voteReason';

/** What is still missing before this may be signed, in the order in which it is best done. */
export function missingOf(
  draft: Draft,
  { kind, checklist, unopened, undisplayed }: Asked,
): readonly Missing[] {
  if (kind === 'collective') return missingOfVote(draft, { unopened, undisplayed });
  const given = draft.items.filter(({ requirement }) => requirement.trim() !== '');
  const unreasoned = draft.decision === 'return' && (draft.reasons.trim() === '' || given.length === 0);
  const found: readonly (Missing | false)[] = [
    unopened > 0 && 'unopened',
    checklist.some(({ id }) => !draft.checklist[id]) && 'checklist',
    draft.decision === null && 'decision',
    undisplayed > 0 && draft.decision === 'approve' && 'undisplayed',
    unreasoned && 'reasons',
  ];
  return found.filter((each) => each !== false);
}

function missingOfVote(
  { vote, reason }: Draft,
  { unopened, undisplayed }: Pick<Asked, 'unopened' | 'undisplayed'>,
): readonly Missing[] {
  const found: readonly (Missing | false)[] = [
    unopened > 0 && 'unopened',
    vote === null && 'vote',
    undisplayed > 0 && vote === 'for' && 'undisplayed',
    reason.trim() === '' && 'voteReason',
  ];
  return found.filter((each) => each !== false);
}

/** The answer to sign: a vote in a collective step, else a decision. */
export function answerOf(
  draft: Draft,
  { kind, checklist }: Pick<TaskView, 'kind' | 'checklist'>,
): RecordAnswer | VoteAnswer {
  return kind === 'collective'
    ? { vote: draft.vote ?? 'abstain', reason: draft.reason.trim() }
    : decisionOf(draft, checklist);
}

/** Fields left blank where the record allows none are left out. */
function decisionOf(draft: Draft, checklist: Asked['checklist']): RecordAnswer {
  const decision = draft.decision ?? 'refuse';
  const opinion = Object.fromEntries(opinionParts.map((part) => [part, draft.opinion[part].trim()]));
  const answered = checklist.map(({ id }) => {
    const { result, note } = draft.checklist[id] ?? { result: 'no' as const, note: '' };
    return { id, result, ...(note.trim() !== '' && { note: note.trim() }) };
  });
  return {
    decision,
    opinion: opinion as RecordAnswer['opinion'],
    checklist: answered,
    ...(decision === 'return' ? returning(draft) : pointingOut(draft)),
  };
}

const written = ({ items }: Draft) =>
  items
    .filter(({ requirement }) => requirement.trim() !== '')
    .map(({ requirement, ...rest }) => ({ ...rest, requirement: requirement.trim() }));

/** Problems pointed out beside a decision that does not hold the file up. */
function pointingOut(draft: Draft): Pick<RecordAnswer, 'findings'> {
  const { rectifyBy } = draft;
  const by = rectifyBy !== '' && { by: instantOf(rectifyBy) };
  const findings = written(draft).map(({ id: _, ...finding }) => ({ ...finding, ...by }));
  return findings.length === 0 ? {} : ({ findings } as Pick<RecordAnswer, 'findings'>);
}

function returning(draft: Draft) {
  const { reasons, rectifyBy } = draft;
  return {
    reasons: reasons.trim(),
    rectification: written(draft),
    ...(rectifyBy !== '' && { rectifyBy: instantOf(rectifyBy) }),
  } as Pick<RecordAnswer, 'reasons' | 'rectification' | 'rectifyBy'>;
}

/** As the server keeps it: a list where here it is by id. */
export const contentOf = ({ decision, vote, checklist, items, ...rest }: Draft) => ({
  ...rest,
  ...(decision && { decision }),
  ...(vote && { vote }),
  checklist: Object.entries(checklist).map(([id, given]) => ({ id, ...given })),
  rectification: items,
});

type Kept = Partial<Omit<Draft, 'checklist' | 'items'>> &
  Readonly<{
    checklist?: readonly Readonly<{ id: string; result?: Tick; note?: string }>[];
    rectification?: readonly DraftItem[];
  }>;

/** What was kept, whatever of it is there. */
export function draftFrom(kept: Kept): Draft {
  const ticked = (kept.checklist ?? []).flatMap(({ id, result, note = '' }) =>
    result ? [[id, { result, note }] as const] : [],
  );
  return {
    decision: kept.decision ?? null,
    opinion: { ...emptyDraft.opinion, ...kept.opinion },
    checklist: Object.fromEntries(ticked),
    reasons: kept.reasons ?? '',
    items: kept.rectification ?? [],
    rectifyBy: kept.rectifyBy ?? '',
    vote: kept.vote ?? null,
    reason: kept.reason ?? '',
  };
}
