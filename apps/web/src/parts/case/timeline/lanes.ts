import { urgencyOf, type Urgency } from '@/parts/task/urgency';
import { endOf, type Clock, type Duty, type LinkRequest, type Standing, type Subject } from '../standing';

/** How a bar looks: what it is, and whether it is over, runs, or is late. */
export type BarLook =
  'custody' | 'measure' | 'stage' | 'over' | 'late' | 'held' | 'review' | 'approved' | 'refused' | Urgency;
export type MarkLook = 'approve' | 'return' | 'refuse' | 'abstain' | 'record' | 'alarm' | 'due';

/** `to` null: it goes on. `crowded`: others lie beside it in the same lane. */
export type Bar = Readonly<{
  id: string;
  from: string;
  to: string | null;
  look: BarLook;
  label: string;
  tells: string;
  crowded?: boolean;
}>;
export type Mark = Readonly<{ id: string; at: string; look: MarkLook; tells: string }>;
export type Lane = Readonly<{ id: string; label: string; bars: readonly Bar[]; marks: readonly Mark[] }>;
export type Group = Readonly<{ id: string; label: string; lanes: readonly Lane[] }>;

type Name = (names: Readonly<{ zh: string; en: string }> | null | undefined) => string;
/** How lanes are put into words. */
export type Telling = Readonly<{
  name: Name;
  say: (key: LaneWord, parameters?: Readonly<Record<string, string | number>>) => string;
  party: (id: string | null) => string;
  officer: (id: string) => string;
  at: (iso: string) => string;
  record: (id: string) => string;
  alarm: (id: string) => string;
  /** Says an ISO 8601 duration. */
  span: (iso: string) => string;
  /** Does this measure hold the person? */
  custody: (measure: string) => boolean;
  now: string;
}>;
export type LaneWord =
  | 'measures'
  | 'stagesLane'
  | 'dutiesLane'
  | 'wholeCase'
  | 'tellsSpan'
  | 'tellsSince'
  | 'tellsDue'
  | 'tellsStopped'
  | 'tellsExpired'
  | 'tellsDone'
  | 'tellsSigned'
  | 'tellsAt'
  | 'approve'
  | 'return'
  | 'refuse'
  | 'abstain'
  | 'in-review'
  | 'returned'
  | 'approved'
  | 'refused'
  | 'withdrawn'
  | 'alarmsLane'
  | 'recordsLane'
  | 'tellsCancelled';

const first = <Item extends Readonly<{ from: string }>>(items: readonly Item[]) =>
  items.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** Each person with measures, limits and duties; then what concerns the case as a whole. */
export function lanesByPerson(standing: Standing, telling: Telling): readonly Group[] {
  const { subjects } = standing;
  return [
    ...subjects.map((subject) => ({
      id: subject.id,
      label: telling.party(subject.id),
      lanes: [measures(subject, telling), ...about(standing, subject.id, telling)],
    })),
    {
      id: '-',
      label: telling.say('wholeCase'),
      lanes: [stages(standing, telling), ...about(standing, null, telling)],
    },
  ].map((group) => ({
    ...group,
    lanes: group.lanes.filter((lane) => lane.bars.length + lane.marks.length > 0),
  }));
}

function measures({ id, earlier, measure }: Subject, telling: Telling): Lane {
  const { name, say, at, custody } = telling;
  const past = earlier.map((each, nth) => ({
    id: `${id}.${nth}`,
    from: each.from,
    to: each.to,
    look: custody(each.measure) ? ('custody' as const) : ('measure' as const),
    label: name(each.name),
    tells: say('tellsSpan', { what: name(each.name), from: at(each.from), to: at(each.to) }),
  }));
  const present = measure && {
    id: `${id}.now`,
    from: measure.since,
    to: null,
    look: measure.custody ? ('custody' as const) : ('measure' as const),
    label: name(measure.name),
    tells: say('tellsSince', { what: name(measure.name), from: at(measure.since) }),
  };
  return {
    id: `${id}.measures`,
    label: say('measures'),
    bars: [...past, ...(present ? [present] : [])],
    marks: [],
  };
}

function about(standing: Standing, subject: string | null, telling: Telling): readonly Lane[] {
  const kinds = new Map<string, Clock[]>();
  for (const clock of first(standing.clocks.filter((each) => each.subject === subject)))
    kinds.set(clock.clock, [...(kinds.get(clock.clock) ?? []), clock]);
  const clocks = [...kinds].map(([kind, all]) => ({
    id: `${subject}.${kind}`,
    label: telling.name(all[0]?.name),
    bars: all.map((clock) => clockBar(clock, telling)),
    marks: all.map((clock) => ({
      id: `${clock.id}.due`,
      at: clock.dueAt,
      look: 'due' as const,
      tells: telling.say('tellsDue', { what: telling.name(clock.name), at: telling.at(clock.dueAt) }),
    })),
  }));
  const duties = standing.duties.filter((each) => each.subject === subject);
  const facts = standing.records.filter(({ subjects }) =>
    subject === null ? subjects.length === 0 : subjects.includes(subject),
  );
  const alarms = standing.alarms.filter((each) => each.subject === subject);
  return [
    ...clocks,
    {
      id: `${subject}.duties`,
      label: telling.say('dutiesLane'),
      bars: duties.map((duty) => ({ ...dutyBar(duty, telling), crowded: true })),
      marks: [],
    },
    {
      id: `${subject}.records`,
      label: telling.say('recordsLane'),
      bars: [],
      marks: [
        ...facts.map(({ id, record, at }) => ({
          id,
          at,
          look: 'record' as const,
          tells: telling.say('tellsAt', { what: telling.record(record), at: telling.at(at) }),
        })),
        ...alarms.map(({ id, alarm, at }) => ({
          id: `${id}.alarm`,
          at,
          look: 'alarm' as const,
          tells: telling.say('tellsAt', { what: telling.alarm(alarm), at: telling.at(at) }),
        })),
      ],
    },
  ];
}

function clockBar(clock: Clock, { name, say, at, now, span }: Telling): Bar {
  const { id, from, dueAt, status, stoppedAt, limit } = clock;
  const what = name(clock.name);
  const look = {
    running: urgencyOf(dueAt, now, true),
    suspended: 'held',
    stopped: 'over',
    expired: 'late',
  } as const;
  const tells = {
    running: () => say('tellsDue', { what, at: at(dueAt) }),
    suspended: () => say('tellsDue', { what, at: at(dueAt) }),
    stopped: () => say('tellsStopped', { what, at: at(stoppedAt ?? dueAt), due: at(dueAt) }),
    expired: () => say('tellsExpired', { what, at: at(dueAt) }),
  };
  return { id, from, to: endOf(clock), look: look[status], label: span(limit), tells: tells[status]() };
}

function dutyBar(duty: Duty, { name, say, at, now }: Telling): Bar {
  const { id, from, dueAt, dischargedAt, status } = duty;
  const what = name(duty.name);
  if (status === 'discharged' && dischargedAt !== null)
    return {
      id,
      from,
      to: dischargedAt,
      look: dischargedAt > dueAt ? 'late' : 'over',
      label: what,
      tells: say('tellsDone', { what, at: at(dischargedAt), due: at(dueAt) }),
    };
  if (status === 'cancelled')
    return { id, from, to: from, look: 'held', label: what, tells: say('tellsCancelled', { what }) };
  const look = status === 'suspended' ? 'held' : urgencyOf(dueAt, now, true);
  return {
    id,
    from,
    to: dueAt > now ? dueAt : now,
    look,
    label: what,
    tells: say('tellsDue', { what, at: at(dueAt) }),
  };
}

function stages({ stages: entered, closed }: Standing, { name, say, at }: Telling): Lane {
  return {
    id: 'stages',
    label: say('stagesLane'),
    bars: entered.map((stage, nth) => ({
      id: `${stage.version}`,
      from: stage.at,
      to: entered[nth + 1]?.at ?? closed?.at ?? null,
      look: 'stage' as const,
      label: name(stage.name),
      tells: say('tellsSince', { what: name(stage.name), from: at(stage.at) }),
    })),
    marks: [],
  };
}

const requestLook = {
  'in-review': 'review',
  returned: 'soon',
  approved: 'approved',
  refused: 'refused',
  withdrawn: 'held',
} as const;

/** Each request of a link with its rounds and who signed when, in the order in which they were made. */
export function lanesByLink(standing: Standing, telling: Telling): readonly Group[] {
  const begun = (request: LinkRequest) => request.rounds[0]?.requestedAt ?? '';
  const { say } = telling;
  const requests = standing.requests.toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1));
  return [
    {
      id: 'links',
      label: '',
      lanes: [stages(standing, telling), ...requests.map((each) => linkLane(each, telling))],
    },
  ].map((group) => ({ ...group, label: say('wholeCase') }));
}

function linkLane(request: LinkRequest, { name, say, party, officer, at }: Telling): Lane {
  const { rounds, decidedAt, status } = request;
  const what = `${name(request.name)}${request.subject === null ? '' : ` · ${party(request.subject)}`}`;
  return {
    id: request.id,
    label: what,
    bars: rounds.map((round, nth) => {
      const next = rounds[nth + 1]?.requestedAt;
      const look = next === undefined ? requestLook[status] : 'soon';
      const ended = say(next === undefined ? status : 'returned');
      return {
        id: `${request.id}.${round.round}`,
        from: round.requestedAt,
        to: next ?? decidedAt,
        look,
        label: ended,
        tells: say('tellsSpan', {
          what: `${what} · ${ended}`,
          from: at(round.requestedAt),
          to: (next ?? decidedAt) ? at(next ?? decidedAt ?? '') : '…',
        }),
      };
    }),
    marks: rounds.flatMap(({ signatures }) =>
      signatures.map((signature) => ({
        id: signature.id,
        at: signature.at,
        look: signature.decision,
        tells: say('tellsSigned', {
          who: officer(signature.officer),
          what: say(signature.decision),
          at: at(signature.at),
        }),
      })),
    ),
  };
}
