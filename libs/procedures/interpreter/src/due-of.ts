import type { Duration, Instant, Names } from '#libs/kernel';
import {
  type Calendar,
  daysBefore,
  exactDaysInstant,
  inWords,
  minus,
  type Span,
  type WorkedDue,
  workedDue,
  workedTotal,
} from '#libs/statutory-clocks';
import type { ClockRule, DutyRule, ProcedureDefinition } from '../../src/definition.js';

/** What somebody asks who wants to know until when. */
export type DueQuestion = Readonly<{
  /** Id of a clock, or of a duty. */
  kind: string;
  from: Instant;
  /** Of an extension: the limit it leads to. The last one that any of them allows. */
  grounds?: readonly string[];
  /** The whole length it was extended to, where a ground alone does not say. */
  to?: Duration;
  /** Is the person held? Asked only of limits for which that matters. */
  inCustody?: boolean;
  /** Time that does not count. */
  excluded?: readonly Span[];
  /** Earlier times under a measure that may last so long in all, such as bail; they are taken off. */
  earlier?: readonly Span[];
}>;

export type DueAnswer = Readonly<{
  kind: string;
  of: 'clock' | 'duty';
  name: Names;
  from: Instant;
  limit: Duration;
  dueAt: Instant;
  /** Reading 2's earlier instant, kept as a warning. */
  exactAt: Instant | null;
  warnAt: readonly Instant[];
  provisional: boolean;
  /** Was the person taken for held? Null where that makes no difference. */
  inCustody: boolean | null;
  working: readonly Names[];
  /** Article, in the keys of docs/reference/sources.md. */
  article: string;
}>;

export type DueFault =
  | Readonly<{ fault: 'unknown-kind'; known: readonly string[] }>
  | Readonly<{ fault: 'unknown-ground'; grounds: readonly string[] }>
  | Readonly<{ fault: 'unknown-length'; lengths: readonly Duration[] }>;

type Limited = Readonly<{
  of: 'clock' | 'duty';
  rule: Pick<ClockRule, 'id' | 'name' | 'limit' | 'hours' | 'workingDays' | 'holidaysExtend' | 'source'>;
  clock?: ClockRule;
}>;

/**
 * Until when? Computed from a definition alone, as `startClock` and `openDuty` compute it for a case. A limit counted
 * back from another is asked for with what starts that other one, and moves as little as it.
 */
export function dueOf(
  definition: ProcedureDefinition,
  question: DueQuestion,
  calendar: Calendar,
): DueAnswer | DueFault {
  const found = limited(definition, question.kind);
  if (!found) return { fault: 'unknown-kind', known: kindsOf(definition) };
  const { rule, clock, of } = found;
  const counted = (clock?.before && limited(definition, clock.before.clock)) ?? found;
  const length = lengthOf(counted, question);
  if ('fault' in length) return length;
  const { limit, article, because } = length;
  const inCustody = counted.rule.holidaysExtend === 'out-of-custody' ? (question.inCustody ?? true) : null;
  const worked = workedBy(counted, { limit, inCustody }, question, { calendar, zone: definition.zone });
  const back = clock?.before && countedBack(worked.dueAt, clock.before.days, definition.zone);
  const dueAt = back?.dueAt ?? worked.dueAt;
  const exactAt = clock?.warnAtExactDays ? exactDaysInstant(limit, question.from) : null;
  return {
    kind: rule.id,
    of,
    name: rule.name,
    from: question.from,
    limit,
    dueAt,
    exactAt,
    warnAt: warningsOf(clock?.warn ?? [], exactAt, question.from, dueAt),
    provisional: worked.provisional,
    inCustody,
    working: [
      ...because,
      ...worked.working,
      ...(back ? [back.step] : []),
      ...(exactAt === null ? [] : [exactStep]),
    ],
    article: back ? rule.source : article,
  };
}

type Counted = Readonly<{ limit: Duration; inCustody: boolean | null }>;

function workedBy(
  { rule, clock }: Limited,
  { limit, inCustody }: Counted,
  { from, excluded = [], earlier = [] }: DueQuestion,
  { calendar, zone }: Readonly<{ calendar: Calendar; zone: string }>,
): WorkedDue {
  if (clock?.inAll !== undefined) return workedTotal(limit, from, earlier, { calendar, zone });
  const counting = {
    limit,
    hours: rule.hours ?? 'next-hour',
    workingDays: rule.workingDays ?? false,
    holidaysExtend: inCustody === null ? rule.holidaysExtend !== false : !inCustody,
    excluded,
  } as const;
  return workedDue(counting, from, calendar, zone);
}

/** Everything that has a limit, by id. */
export const kindsOf = ({ clocks, duties }: ProcedureDefinition): readonly string[] => [
  ...clocks.map(({ id }) => id),
  ...duties.map(({ id }) => id),
];

function limited({ clocks, duties }: ProcedureDefinition, kind: string): Limited | undefined {
  const clock = clocks.find(({ id }) => id === kind);
  if (clock) return { of: 'clock', rule: clock, clock };
  const duty: DutyRule | undefined = duties.find(({ id }) => id === kind);
  return duty && { of: 'duty', rule: duty };
}

type Extension = NonNullable<ClockRule['extensions']>[number];
type Length = Readonly<{ limit: Duration; article: string; because: readonly Names[] }>;

/** The limit itself, or the one that the grounds or the length asked for extend it to. */
function lengthOf({ rule, clock }: Limited, { grounds = [], to }: DueQuestion): Length | DueFault {
  const extensions = clock?.extensions ?? [];
  if (grounds.length === 0 && (to === undefined || to === rule.limit))
    return { limit: rule.limit, article: rule.source, because: [] };
  const known = extensions.flatMap((extension) => extension.grounds);
  if (!grounds.every((ground) => known.includes(ground)))
    return { fault: 'unknown-ground', grounds: [...new Set(known)] };
  const allowed = extensions.filter(
    (extension) =>
      (to === undefined || extension.to === to) &&
      (grounds.length === 0 || extension.grounds.some((ground) => grounds.includes(ground))),
  );
  const chosen = allowed[allowed.length - 1];
  if (!chosen) return { fault: 'unknown-length', lengths: extensions.map((extension) => extension.to) };
  return { limit: chosen.to, article: chosen.source, because: extendedStep(chosen) };
}

/** How the length is reached, and after which one: an extension that leaves a step out is refused in a case. */
function extendedStep({ to, after, source }: Extension): readonly Names[] {
  const { zh, en } = inWords(to);
  const before = after && inWords(after);
  return [
    {
      zh: `经批准延长：全长为${zh}，自同一起点计算（${source}）。`,
      en: `Extended with approval: ${en} in all, from the same start (${source}).`,
    },
    ...(before
      ? [
          {
            zh: `须已延长至${before.zh}，不得越级延长。`,
            en: `Only after it lasted ${before.en}: no step is left out.`,
          },
        ]
      : []),
  ];
}

function countedBack(dueAt: Instant, days: number, zone: string) {
  const step: Names = {
    zh: `须在届满 ${days} 日前提出：最后一日减 ${days} 日，倒算不顺延。`,
    en: `To be filed ${days} days before that expires: its last day minus ${days}; counting back moves nothing.`,
  };
  return { dueAt: daysBefore(dueAt, days, zone), step };
}

const exactStep: Names = {
  zh: '另按每日二十四小时自执行时起计算的较早时刻提示。',
  en: 'The earlier instant, each day counted as 24 hours from execution, is kept as a warning.',
};

function warningsOf(
  warn: readonly Duration[],
  exactAt: Instant | null,
  from: Instant,
  dueAt: Instant,
): readonly Instant[] {
  const tiers = warn.map((before) => minus(dueAt, before));
  const all = exactAt === null ? tiers : [...tiers, exactAt];
  return [...new Set(all.filter((at) => at > from && at < dueAt))].sort();
}
