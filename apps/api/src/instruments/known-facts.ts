import type { CaseFile, GivenSignature, Request } from '#libs/case-file';
import type { OfficerState, UnitState } from '#libs/directory';
import type { InstrumentFacts, InstrumentTemplate } from '#libs/instruments';
import { writtenDate } from '#libs/instruments';
import type { Duration, Instant, PartyId } from '#libs/kernel';
import { localDate, minus } from '#libs/statutory-clocks';
import { openInside, type OpenText } from '../texts/open-texts.js';

export type Sight = Readonly<{
  file: CaseFile;
  zone: string;
  open: OpenText;
  officers: ReadonlyMap<string, OfficerState>;
  units: ReadonlyMap<string, UnitState>;
}>;

const concerns = (kept: Readonly<{ subject: PartyId | null }>, subject: PartyId | null) =>
  kept.subject === null || subject === null || kept.subject === subject;

/** The newest request of a link for this person. */
export function requestOf(
  { requests }: CaseFile,
  link: string | undefined,
  subject: PartyId | null,
): Request | undefined {
  const all = Object.values(requests).filter(
    (request) => request.link === link && concerns(request, subject),
  );
  return all.findLast(({ status }) => status === 'approved') ?? all.at(-1);
}

/** The request that an instrument is made for: of its own link, else of the other that serves as well. */
export const requestFor = (
  file: CaseFile,
  { approved, orApproved, request }: Pick<InstrumentTemplate, 'approved' | 'orApproved' | 'request'>,
  subject: PartyId | null,
): Request | undefined => {
  const other = requestOf(file, orApproved, subject);
  return other?.status === 'approved' ? other : requestOf(file, request ?? approved, subject);
};

/** What a case knows for an instrument, in words. The number is given when it is taken. */
export function knownFacts(
  sight: Sight,
  template: InstrumentTemplate,
  subject: PartyId | null,
  at: Instant,
): InstrumentFacts {
  const { file, zone, open, units } = sight;
  const request = requestFor(file, template, subject);
  const facts = openInside(file.facts, open) as Readonly<Record<string, unknown>>;
  const textOf = (name: string) => (typeof facts[name] === 'string' ? facts[name] : null);
  const party = file.parties.find(({ id }) => id === subject);
  const nameOf = (id: PartyId) => open(file.parties.find((known) => known.id === id)?.name ?? null) ?? id;
  const approved = request?.status === 'approved' ? request : undefined;
  return {
    organ: units.get('bureau')?.unit?.name.zh ?? '公安局',
    unit: units.get(file.unit)?.unit?.name.zh ?? file.unit,
    caseTitle: open(file.title) ?? '本案',
    caseNumber: file.caseNumber,
    offence: textOf('offence'),
    summary: textOf('summary'),
    handlers: file.handlers.map((id) => officerName(sight, id)),
    person: party ? { name: nameOf(party.id), idNumber: party.idNumber ? open(party.idNumber) : null } : null,
    persons: Object.values(file.subjects).map(({ id }) => nameOf(id)),
    grounds: request ? open(request.rounds.at(-1)?.grounds ?? null) : null,
    approvals: request ? approvalsOf(sight, request) : [],
    approvedBy: approved?.decidedBy ? officerName(sight, approved.decidedBy) : null,
    approvedOn: approved?.decidedAt ? localDate(approved.decidedAt, zone) : null,
    happened: happenedIn(sight, subject),
    limits: limitsOf(sight, subject),
    on: localDate(at, zone),
    number: null,
  };
}

const officerName = ({ officers }: Sight, id: string): string => officers.get(id)?.officer?.name.zh ?? id;

/** The opinions of the round that stands, under whose box each belongs. */
function approvalsOf(sight: Sight, { rounds }: Request): InstrumentFacts['approvals'] {
  const signatures = rounds.at(-1)?.signatures ?? [];
  return signatures
    .filter(({ lapsed }) => !lapsed)
    .map((given) => ({
      step: boxOf(given.step, given.kind),
      opinion: given.vote ? votedIn(sight, given) : decidedIn(sight, given),
      signer: officerName(sight, given.officer),
      on: localDate(given.at, sight.zone),
    }));
}

const decidedIn = ({ open }: Sight, { opinion, decision }: GivenSignature): string =>
  open(opinion?.discretion ?? null) ?? (decision === 'approve' ? '同意。' : '不同意。');

const votes = { for: '同意', against: '不同意', abstain: '弃权' } as const;

/** The vote, and why. */
function votedIn({ open }: Sight, { vote, reason }: GivenSignature): string {
  const because = open(reason ?? null);
  return `${vote ? votes[vote] : ''}${because ? `：${because}` : '。'}`;
}

function boxOf(step: string, kind: string): InstrumentFacts['approvals'][number]['step'] {
  if (kind === 'collective') return 'discussion';
  if (kind === 'audit') return 'unit';
  if (kind === 'review') return step === 'legal-officer' ? 'legal-officer' : 'legal';
  return 'leader';
}

function happenedIn({ file, zone }: Sight, subject: PartyId | null): InstrumentFacts['happened'] {
  const about = file.records.filter(
    ({ subjects }) => subject === null || subjects.length === 0 || subjects.includes(subject),
  );
  const filed = requestOf(file, 'filing', null);
  return Object.fromEntries([
    ...(filed?.status === 'approved' && filed.decidedAt
      ? [['filing', writtenDate(localDate(filed.decidedAt, zone))] as const]
      : []),
    ...about.map(({ record, at }) => [record, writtenInstant(at, zone)] as const),
  ]);
}

/** 2026年3月5日21时50分 */
function writtenInstant(at: Instant, zone: string): string {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const [hours = '', minutes = ''] = time.format(new Date(at)).split(':');
  return `${writtenDate(localDate(at, zone))}${Number(hours)}时${minutes}分`;
}

function limitsOf({ file, zone }: Sight, subject: PartyId | null): InstrumentFacts['limits'] {
  const clocks = Object.values(file.clocks).filter((clock) => concerns(clock, subject));
  return Object.fromEntries(
    clocks.map(({ clock, from, dueAt }) => [
      clock,
      { from: localDate(from, zone), to: localDate(minus(dueAt, 'PT1S' as Duration), zone) },
    ]),
  );
}
