import type {
  InterviewRecorded,
  PartyJoined,
  RecordingLinked,
  SubmissionAnswered,
  SubmissionReceived,
} from '#libs/case-file';
import type { Names } from '#libs/kernel';

type Words = Readonly<{ interview(id: string): Names; submission(id: string): Names }>;

const say = (zh: string, en: string): Names => ({ zh, en });
const results = {
  granted: say('同意', 'granted'),
  refused: say('不同意', 'refused'),
  noted: say('已记录在案', 'noted'),
} as const;

/** Who is heard and what is handed in, one line each. Persons are their pseudonymous ids. */
export const partyTellers = {
  InterviewRecorded: ({ kind, person, officers }: InterviewRecorded['data'], words: Words) =>
    say(
      `${words.interview(kind).zh} ${person}，${officers.length} 人在场`,
      `${words.interview(kind).en} of ${person} by ${officers.length}`,
    ),
  RecordingLinked: ({ segments }: RecordingLinked['data']) =>
    say(`关联录音录像 ${segments.length} 段`, `${segments.length} segments of recording linked`),
  PartyJoined: ({ party }: PartyJoined['data']) =>
    say(`当事人加入：${party.id}（${party.role}）`, `${party.id} joins as ${party.role}`),
  SubmissionReceived: ({ kind, by }: SubmissionReceived['data'], words: Words) =>
    say(`${by} 提出：${words.submission(kind).zh}`, `Handed in by ${by}: ${words.submission(kind).en}`),
  SubmissionAnswered: ({ by, result }: SubmissionAnswered['data']) =>
    say(`${by} 答复：${results[result].zh}`, `Answered by ${by}: ${results[result].en}`),
};
