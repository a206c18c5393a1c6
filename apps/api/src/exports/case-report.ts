import type { Report } from '#libs/instruments/pdf';
import { versionOfOpened, type Instant } from '#libs/kernel';
import { capacityText, openedText } from './acts-csv.js';
import type { Act, CaseStory } from './case-story.js';
import { wallTime } from './wall-time.js';
import { wordsIn, type Language } from './words.js';

export type Export = Readonly<{ language: Language; by: string; at: Instant; simulated: boolean }>;

/** A case's story as a report: who did what, when, with what authority, having opened what, and who answers. */
export function caseReport(story: CaseStory, { language, by, at, simulated }: Export): Report {
  const { view, acts, definition } = story;
  const say = wordsIn(language);
  const time = (instant: Instant) => wallTime(instant, definition.zone);
  const last = acts.at(-1);
  return {
    title: say('caseReport'),
    subtitle: view.title ?? view.caseNumber ?? view.id,
    facts: [
      [say('caseNumber'), view.caseNumber ?? view.id],
      [say('unit'), story.nameOf(view.unit)[language]],
      [say('handlers'), view.handlers.map((id) => story.nameOf(id)[language]).join('、')],
      [say('started'), time(view.startedAt)],
      [say('closed'), view.closed ? time(view.closed.at) : say('none')],
      [say('asOf'), `${time(view.changedAt)} · ${say('eventNo').replace('{n}', String(view.version))}`],
      [say('headHash'), last?.hash ?? ''],
      [say('answersWhole'), wholeCase(story, language)],
      [say('exportedBy'), `${by} · ${time(at)}`],
    ],
    sections: [
      answers(story, language),
      signatures(story, language),
      ...findings(story, language),
      chronology(story, language),
    ],
    foot: simulated ? `${say('simulated')} · ${say('foot')}` : say('foot'),
  };
}

type Section = Report['sections'][number];

function wholeCase({ responsibility, nameOf }: CaseStory, language: Language): string {
  const whole = responsibility.case;
  if (!whole) return wordsIn(language)('nobodyYet');
  return `${nameOf(whole.answers)[language]}（${whole.rule.name[language]} · ${whole.rule.source}）`;
}

function linkName({ view }: CaseStory, request: string, language: Language): string {
  const found = view.requests.find(({ id }) => id === request);
  if (!found) return request;
  const subject = view.parties.find(({ id }) => id === found.subject);
  return `${found.name[language]}${subject ? ` · ${subject.name ?? subject.id}` : ''}`;
}

function answers(story: CaseStory, language: Language): Section {
  const say = wordsIn(language);
  const name = (id: string) => story.nameOf(id)[language];
  return {
    title: say('answers'),
    heads: [say('link'), say('proposer'), say('approver'), say('rule'), say('dissent')],
    widths: ['*', 70, 70, '*', 80],
    rows: story.responsibility.links.map((link) => [
      linkName(story, link.request, language),
      name(link.proposer),
      name(link.answers),
      `${link.rule.name[language]} · ${link.rule.source}`,
      link.dissent.map(({ officer }) => name(officer)).join('、'),
    ]),
  };
}

const signedBy = (acts: readonly Act[]) => new Map(acts.map((act) => [act.version, act]));

/** Every signature of every round, those that lapsed too: its signer answers for it for ever. */
function signatures(story: CaseStory, language: Language): Section {
  const say = wordsIn(language);
  const acts = signedBy(story.acts);
  const { zone } = story.definition;
  return {
    title: say('signatures'),
    heads: [say('link'), say('signer'), say('capacity'), say('decision'), say('at'), say('opened')],
    widths: [80, 52, 84, 46, 62, '*'],
    rows: story.responsibility.links.flatMap((link) =>
      link.signers.map((signer) => {
        const act = acts.get(versionOfOpened(signer.signature));
        return [
          linkName(story, link.request, language),
          story.nameOf(signer.officer)[language],
          capacityText(act?.capacity ?? null, language),
          `${say(signer.decision)}${signer.lapsed ? ` · ${say('lapsed')}` : ''}`,
          wallTime(signer.at, zone),
          (act?.opened ?? []).map((one) => openedText(one, zone, language)).join('\n'),
        ];
      }),
    ),
  };
}

function findings(story: CaseStory, language: Language): readonly Section[] {
  const say = wordsIn(language);
  const name = (id: string) => story.nameOf(id)[language];
  const defects = story.responsibility.links.flatMap((link) =>
    link.defects.map((defect) => {
      const found = story.view.findings.find(({ id }) => id === defect.finding);
      const missed = link.signers.filter(({ signature }) => defect.missedBy.includes(signature));
      return [
        `${defect.item ?? ''} ${found?.requirement ?? found?.problem ?? say('hidden')}`.trim(),
        defect.of.map(name).join('、'),
        name(defect.foundBy),
        missed.map(({ officer }) => name(officer)).join('、'),
        say(defect.status === 'closed' ? 'closed-finding' : defect.status),
      ];
    }),
  );
  if (defects.length === 0) return [];
  return [
    {
      title: say('findings'),
      heads: [say('problem'), say('of'), say('by'), say('missedBy'), say('status')],
      widths: ['*', 80, 60, 90, 46],
      rows: defects,
    },
  ];
}

function chronology({ acts, definition: { zone } }: CaseStory, language: Language): Section {
  const say = wordsIn(language);
  return {
    title: say('chronology'),
    heads: [say('version'), say('at'), say('who'), say('what')],
    widths: [26, 92, 80, '*'],
    rows: acts.map((act) => [
      String(act.version),
      wallTime(act.at, zone),
      act.who[language],
      act.what[language],
    ]),
  };
}
