import type {
  InterviewRecorded,
  PartyJoined,
  RecordingLinked,
  SubmissionAnswered,
  SubmissionReceived,
} from '#libs/case-file';
import type { Names } from '#libs/kernel';

type Words = Readonly<{
  who(id: string): Names;
  interview(id: string): Names;
  submission(id: string): Names;
}>;

const say = (zh: string, en: string): Names => ({ zh, en });
const results = {
  granted: say('同意', 'granted'),
  refused: say('不同意', 'refused'),
  noted: say('已记录在案', 'noted'),
} as const;

/** Who is heard and what is handed in, one line each. */
export const partyTellers = {
  InterviewRecorded: ({ kind, person, officers }: InterviewRecorded['data'], words: Words) =>
    say(
      `${words.interview(kind).zh} ${words.who(person).zh}，${officers.length} 人在场`,
      `${words.interview(kind).en} of ${words.who(person).en} by ${officers.length}`,
    ),
  RecordingLinked: ({ segments }: RecordingLinked['data']) =>
    say(`关联录音录像 ${segments.length} 段`, `${segments.length} segments of recording linked`),
  PartyJoined: ({ party }: PartyJoined['data'], words: Words) =>
    say(
      `当事人加入：${words.who(party.id).zh}（${party.role}）`,
      `${words.who(party.id).en} joins as ${party.role}`,
    ),
  SubmissionReceived: ({ kind, by }: SubmissionReceived['data'], words: Words) =>
    say(
      `${words.who(by).zh} 提出：${words.submission(kind).zh}`,
      `Handed in by ${words.who(by).en}: ${words.submission(kind).en}`,
    ),
  SubmissionAnswered: ({ by, result }: SubmissionAnswered['data'], words: Words) =>
    say(
      `${words.who(by).zh} 答复：${results[result].zh}`,
      `Answered by ${words.who(by).en}: ${results[result].en}`,
    ),
};
