import type { Finding } from './finding.js';
import { envelopeOf, type Envelope, type LogImage } from './image.js';
import { requestName, type Told } from './told.js';

/**
 * Did every act happen at most once, and only what somebody asked for? Each commit of a person or system in a case
 * answers exactly one request that a client of the drill made; no refused request has a commit; and what can tell acts
 * apart by their content (a case's number, a record's number, a task) stands in the log once.
 */
export function* checkOnce({ events, requests }: LogImage, told: readonly Told[]): Generator<Finding> {
  const asked = new Set(told.filter((line) => line.told === 'asked').map(requestName));
  const acknowledged = new Set(told.filter((line) => line.told === 'acknowledged').map(requestName));
  const recorded = new Set(requests.map(requestName));
  const answers = new Map<string, string[]>();
  for (const row of requests) {
    const commit = `${row.stream}@${row.first}`;
    answers.set(commit, [...(answers.get(commit) ?? []), requestName(row)]);
  }
  for (const line of told) {
    if (line.told !== 'refused' || acknowledged.has(requestName(line))) continue;
    if (recorded.has(requestName(line)))
      yield { kind: 'refused-yet-recorded', where: requestName(line), detail: `refused with ${line.code}` };
  }
  const marks = new Map<string, string>();
  for (const row of events) {
    if (!row.stream.startsWith('case/')) continue;
    const where = `${row.stream}@${row.version}`;
    const envelope = envelopeOf(row);
    const mark = markOf(envelope);
    if (mark && marks.has(mark))
      yield { kind: 'doubled', where, detail: `${mark} stands also at ${marks.get(mark)}` };
    if (mark) marks.set(mark, where);
    if (!envelope.commit || envelope.actor.kind === 'system') continue;
    const names = answers.get(where) ?? [];
    if (names.length > 1) yield { kind: 'doubled', where, detail: `answers ${names.join(' and ')}` };
    if (!names.some((name) => asked.has(name)))
      yield {
        kind: 'unasked',
        where,
        detail: `${envelope.commit.command.type} answers no request of a client`,
      };
  }
}

function markOf({ type, data, stream }: Envelope): string | null {
  switch (type) {
    case 'CaseStarted':
      return typeof data['caseNumber'] === 'string' ? `case number ${data['caseNumber']}` : null;
    case 'FactRecorded':
      return typeof data['number'] === 'string' ? `record ${data['number']}` : null;
    case 'MaterialFiled':
      return `material ${String(data['material'])}`;
    case 'SignedOff':
      return `signature of task ${String(data['task'])}${data['vote'] ? ` by ${String(data['officer'])}` : ''}`;
    case 'LinkRequested':
      // The drill asks for each link of a case once.
      return `request ${String(data['link'])} in ${stream}`;
    case 'CaseClosed':
      return `closing of ${stream}`;
    default:
      return null;
  }
}
