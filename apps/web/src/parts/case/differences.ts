import type { Standing } from './standing';

type Names = Readonly<{ zh: string; en: string }>;

/** One thing that is other than before. `before` null: it was not there yet. */
export type Difference = Readonly<{
  id: string;
  kind:
    | 'stage'
    | 'measure'
    | 'request'
    | 'signature'
    | 'clock'
    | 'duty'
    | 'material'
    | 'task'
    | 'alarm'
    | 'record';
  /** A name, or an id that the reader's page names. */
  what: Names | string;
  subject: string | null;
  before: string | null;
  after: string | null;
}>;

type Kind = Difference['kind'];
type Seen = ReadonlyMap<
  string,
  Omit<Difference, 'id' | 'kind' | 'before' | 'after'> & Readonly<{ state: string }>
>;

/** What is other at the second instant than at the first: added, changed, gone. */
export function differencesOf(first: Standing, second: Standing): readonly Difference[] {
  return kinds.flatMap(([kind, see]) => {
    const [before, after] = [see(first), see(second)];
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [...ids].flatMap((id) => {
      const [was, is] = [before.get(id), after.get(id)];
      const told = is ?? was;
      if (!told || was?.state === is?.state) return [];
      const { what, subject } = told;
      return [
        { id: `${kind} ${id}`, kind, what, subject, before: was?.state ?? null, after: is?.state ?? null },
      ];
    });
  });
}

type See = (standing: Standing) => Seen;
const seen = <Item>(
  items: readonly Item[],
  tell: (
    item: Item,
  ) => Readonly<{ id: string; what: Names | string; subject?: string | null; state: string }>,
): Seen =>
  new Map(
    items.map((item) => {
      const { id, what, subject = null, state } = tell(item);
      return [id, { what, subject, state }];
    }),
  );

const kinds: readonly (readonly [Kind, See])[] = [
  [
    'stage',
    ({ stage, stages }) =>
      seen(stage === null ? [] : [stage], (id) => ({
        id: 'stage',
        what: 'stage',
        state: stages.find((each) => each.stage === id)?.stage ?? id,
      })),
  ],
  [
    'measure',
    ({ subjects }) =>
      seen(subjects, ({ id, measure }) => ({ id, what: id, subject: id, state: measure?.measure ?? '-' })),
  ],
  [
    'request',
    ({ requests }) =>
      seen(requests, ({ id, name, subject, status, rounds }) => ({
        id,
        what: name,
        subject,
        state: `${status} ${rounds.length}`,
      })),
  ],
  [
    'signature',
    ({ requests }) =>
      seen(
        requests.flatMap((request) =>
          request.rounds.flatMap(({ signatures }) =>
            signatures.map((each) => ({ ...each, name: request.name })),
          ),
        ),
        ({ id, name, officer, decision }) => ({
          id,
          what: name,
          subject: null,
          state: `${officer} ${decision}`,
        }),
      ),
  ],
  [
    'clock',
    ({ clocks }) =>
      seen(clocks, ({ id, name, subject, status, dueAt }) => ({
        id,
        what: name,
        subject,
        state: `${status} ${dueAt}`,
      })),
  ],
  [
    'duty',
    ({ duties }) =>
      seen(duties, ({ id, name, subject, status }) => ({ id, what: name, subject, state: status })),
  ],
  [
    'material',
    ({ materials }) =>
      seen(materials, ({ digest, document, subject }) => ({
        id: digest,
        what: document,
        subject,
        state: 'filed',
      })),
  ],
  [
    'task',
    ({ tasks }) =>
      seen(tasks, ({ id, post, subject, status }) => ({ id, what: post, subject, state: status })),
  ],
  [
    'record',
    ({ records }) =>
      seen(records, ({ id, record, subjects }) => ({
        id,
        what: record,
        subject: subjects[0] ?? null,
        state: 'recorded',
      })),
  ],
  [
    'alarm',
    ({ alarms }) => seen(alarms, ({ id, alarm, subject }) => ({ id, what: alarm, subject, state: 'raised' })),
  ],
];
