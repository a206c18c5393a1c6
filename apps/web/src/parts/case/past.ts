import { evolve, type CaseFile, type StoredCaseEvent } from '#libs/case-file';
import type { CaseView, ProcedureDefinition, RecordedEvent } from '@/api/types';
import type { LinkRequest, Standing } from './standing';

/**
 * The case after each of its events, by the fold that the server decides on. Parts that an event does not touch are
 * shared, so keeping every version costs little more than keeping the last.
 *
 * @returns `[n - 1]` is version n
 */
export function versionsOf(caseId: string, events: readonly RecordedEvent[]): readonly CaseFile[] {
  const versions: CaseFile[] = [];
  for (const event of events) {
    const stored = { ...event, stream: `case/${caseId}` } as unknown as StoredCaseEvent;
    versions.push(evolve(versions.at(-1) ?? null, stored));
  }
  return versions;
}

const byId = <Item extends Readonly<{ id: string }>>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

/** Puts an earlier version into words: names and texts are those of the whole case, which only ever grows. */
export function pastOf(whole: CaseView, definition: ProcedureDefinition | undefined) {
  const clocks = byId(whole.clocks);
  const duties = byId(whole.duties);
  const requests = byId(whole.requests);
  const findings = byId(whole.findings);
  const parties = byId(whole.parties);
  const measures = byId(definition?.measures ?? []);
  const measureName = (id: string) => measures.get(id)?.name ?? { zh: id, en: id };
  return (file: CaseFile): Standing => ({
    ...whole,
    version: file.version,
    stage: file.stage,
    stages: whole.stages.filter(({ version }) => version <= file.version),
    handlers: file.handlers,
    parties: file.parties.flatMap(({ id }) => parties.get(id) ?? []),
    subjects: Object.values(file.subjects).map(({ id, measure, earlier, disposed }) => ({
      id,
      measure: measure && {
        ...measure,
        name: measureName(measure.measure),
        custody: measures.get(measure.measure)?.custody ?? false,
      },
      earlier: earlier.map((each) => ({ ...each, name: measureName(each.measure) })),
      disposed,
    })),
    materials: whole.materials.filter(({ version }) => version <= file.version),
    requests: Object.values(file.requests).flatMap((request) => {
      const told = requests.get(request.id);
      return told ? [pastRequest(request, told)] : [];
    }),
    tasks: Object.values(file.tasks),
    records: file.records,
    clocks: Object.values(file.clocks).map((clock) => ({
      ...clock,
      name: clocks.get(clock.id)?.name ?? noName,
    })),
    duties: Object.values(file.duties).map((duty) => ({
      ...duty,
      name: duties.get(duty.id)?.name ?? noName,
    })),
    alarms: file.alarms,
    findings: Object.values(file.findings).flatMap(({ id, status, overdue }) => {
      const told = findings.get(id);
      return told ? [{ ...told, status, overdue }] : [];
    }),
    changedAt: file.changedAt,
    closed: file.closed,
  });
}

const noName = { zh: '', en: '' };

function pastRequest(
  request: CaseFile['requests'][keyof CaseFile['requests']],
  told: LinkRequest,
): LinkRequest {
  const { status, decidedAt, decidedBy } = request;
  return {
    ...told,
    status,
    decidedAt,
    decidedBy,
    rounds: request.rounds.flatMap((round) => {
      const words = told.rounds.find((each) => each.round === round.round);
      if (!words) return [];
      const signatures = round.signatures.flatMap(({ id, lapsed, withdrawn }) => {
        const given = words.signatures.find((each) => each.id === id);
        if (!given) return [];
        // Whether it has been taken back is a matter of the version; the reason stands in the whole case.
        const { withdrawn: taken, ...kept } = given;
        return [{ ...kept, lapsed, ...(withdrawn && taken && { withdrawn: taken }) }];
      });
      return [{ ...words, signatures }];
    }),
  };
}
