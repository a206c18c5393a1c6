import { type Decision, refuse } from '#libs/kernel';
import type { InterviewRules } from '#libs/procedures';
import { dutyRule, findExclusion, findInterviewKind } from '#libs/procedures/interpreter';
import type { LinkRecording, RecordInterview } from '../commands/parties.js';
import { Draft } from '../draft.js';
import { openDutiesOf } from '../effects/duties.js';
import { discharge } from '../effects/effects.js';
import { questionEvidence } from '../effects/evidence.js';
import type { CaseEvent, RecordingSegment } from '../events.js';
import { mustBeRecorded, recordingGaps } from '../recordings.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, type OnCase, type Ruling } from '../started-case.js';
import { handlersRuling } from './charges.js';
import { documentRuling, instantRuling } from './record-fact.js';

/**
 * Records that a person was heard. What was wrong about it raises an alarm; what makes the record unlawful makes it
 * unusable as proof until somebody decides.
 *
 * @refuses case-closed, not-a-handler, unknown-record, unknown-party, before-the-case, in-the-future, out-of-order,
 * unknown-material, document-required, already-done, requirement-not-met
 * @source P202 P208 P323
 */
export function recordInterview({ data }: RecordInterview, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { file, definition } = basis;
  const kind = findInterviewKind(definition, data.kind);
  const unable = handlersRuling(basis);
  if (unable) return unable;
  if (!kind) return refuse({ code: 'unknown-record', record: data.kind });
  const ruling =
    personsRuling(data, basis) ??
    instantRuling(data.from, basis) ??
    instantRuling(data.to, basis) ??
    documentRuling([kind.document], data.record, file) ??
    segmentsRuling(data.segments, basis);
  if (ruling) return ruling;
  if (data.to <= data.from) return refuse({ code: 'out-of-order', because: backwards, source: kind.source });
  if (Object.values(file.interviews).some(({ record }) => record === data.record)) {
    const because = { zh: '该笔录已登记', en: 'This record has been entered already' };
    return refuse({ code: 'already-done', because, source: kind.source });
  }
  const draft = new Draft(basis);
  draft.record({ type: 'InterviewRecorded', data });
  judge(draft, data);
  fulfil(draft, data, kind.fulfils ?? []);
  return draft.accepted();
}

/**
 * Adds to the recording of an interview; what still is not covered raises an alarm again.
 *
 * @refuses case-closed, not-a-handler, unknown-interview, out-of-order, unknown-material
 */
export function linkRecording({ data }: LinkRecording, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { interview, segments } = data;
  const heard = kept(basis.file.interviews, interview);
  const unable = handlersRuling(basis);
  if (unable) return unable;
  if (!heard) return refuse({ code: 'unknown-interview', interview });
  const ruling = segmentsRuling(segments, basis);
  if (ruling) return ruling;
  const draft = new Draft(basis);
  draft.record({ type: 'RecordingLinked', data: { interview, segments } });
  const gapped = recordingGaps({ ...heard, segments: [...heard.segments, ...segments] }).length > 0;
  if (gapped) raise(draft, 'recording-gap', heard);
  return draft.accepted();
}

type Heard = RecordInterview['data'];

function judge(draft: Draft, heard: Heard): void {
  const { file, basis } = draft;
  const rules = basis.definition.interviews;
  if (!rules) return;
  const gapped = recordingGaps(heard).length > 0;
  if (!officersEnough(heard, rules)) doubt(draft, rules.officers.exclusion, heard);
  const minor = file.parties.find(({ id }) => id === heard.person)?.minor === true;
  if (minor && heard.guardian === null && heard.adult === null) doubt(draft, rules.minors.exclusion, heard);
  const partial = heard.segments.length > 0;
  if (gapped && (partial || mustBeRecorded(heard, file, basis.definition)))
    raise(draft, partial ? 'recording-gap' : 'recording-missing', heard);
}

const officersEnough = (heard: Heard, { officers: { atLeast, recordedSuffices = false } }: InterviewRules) =>
  new Set(heard.officers).size >= atLeast || (recordedSuffices && recordingGaps(heard).length === 0);

/** What was owed when the interview began is done by it, if it was held by officers enough. */
function fulfil(draft: Draft, heard: Heard, duties: readonly string[]): void {
  const rules = draft.basis.definition.interviews;
  if (rules && !officersEnough(heard, rules)) return;
  const { person, record: document, from: at } = heard;
  for (const duty of duties) {
    const { name, source } = dutyRule(draft.basis.definition, duty);
    const owed = openDutiesOf(draft, duty, { subjects: [person], at, cause: { name, source } });
    for (const each of owed.filter(({ from }) => from <= at))
      discharge(draft, each, { at, document, number: null, note: null });
  }
}

/** An alarm named for the ground on which the record may be excluded. */
function doubt(draft: Draft, ground: string, { person, record }: Heard): void {
  const rule = findExclusion(draft.basis.definition, ground);
  if (!rule) return;
  const { name: because, source } = rule;
  draft.record({ type: 'AlarmRaised', data: { alarm: ground, subject: person, because, source } });
  questionEvidence(draft, record, ground);
}

function raise(draft: Draft, alarm: string, { person }: Pick<Heard, 'person'>): void {
  const { recording } = draft.basis.definition.interviews ?? {};
  if (!recording) return;
  const { because, source } = recording;
  draft.record({ type: 'AlarmRaised', data: { alarm, subject: person, because, source } });
}

const backwards = { zh: '结束时间不晚于开始时间', en: 'It ends before it begins' };

/** @refuses unknown-party, requirement-not-met where the guardian named takes no part in the case as one */
function personsRuling({ person, guardian }: Heard, { file }: OnCase): Ruling {
  const stranger = [person, guardian].find(
    (named) => named !== null && !file.parties.some(({ id }) => id === named),
  );
  if (stranger) return refuse({ code: 'unknown-party', party: stranger });
  if (guardian === null || file.parties.some(({ id, role }) => id === guardian && role === 'guardian'))
    return null;
  const because = { zh: '该人并非本案的法定代理人', en: 'This person is no guardian in the case' };
  return refuse({ code: 'requirement-not-met', requirement: 'not-a-guardian', because, source: 'P323' });
}

/** @refuses unknown-material, out-of-order */
function segmentsRuling(segments: readonly RecordingSegment[], { file }: OnCase): Ruling {
  const stranger = segments.find(({ material }) => !kept(file.materials, material));
  if (stranger) return refuse({ code: 'unknown-material', material: stranger.material });
  return segments.some(({ from, to }) => to <= from)
    ? refuse({ code: 'out-of-order', because: backwards, source: 'P208' })
    : null;
}
