import { describe, expect, it } from '@jest/globals';
import type { CaseView, RecordedEvent, Replay } from '#libs/client';
import { sayIn } from '../language.js';
import { styleFor } from '../terminal/style.js';
import { columnsOf } from '../terminal/width.js';
import { entriesOf } from './entries.js';
import { renderTimeline } from './render.js';
import type { Quotes } from './quotes.js';
import type { Vocabulary } from './vocabulary.js';

const names: Record<string, string> = {
  'link/filing': '立案',
  'document/filing-decision': '立案决定书',
  'clock/filing': '立案期限',
  'officer/handler': '赵立诚',
  'officer/bureau-leader': '周正阳',
  'post/bureau/bureau-leader': '局长',
};
const of = (kind: string, id: string | null | undefined) =>
  id == null ? '' : (names[`${kind}/${id}`] ?? id);
const words: Vocabulary = {
  of,
  step: (_link, step) => (step === 'bureau-leader' ? '局长审批' : step),
  party: (id) => (id === 'p1' ? '甲' : (id ?? '')),
  officer: (id) => of('officer', id),
  post: (id) => of('post', id),
};

const handler = { kind: 'officer', officer: 'handler' } as const;
const leader = { kind: 'officer', officer: 'bureau-leader' } as const;
const rule = { id: 'approver', name: { zh: '谁审批谁负责', en: 'The approver answers' }, source: 'S' };
let version = 0;
const event = (
  type: string,
  data: RecordedEvent['data'],
  more: Partial<RecordedEvent> = {},
): RecordedEvent => ({
  version: ++version,
  type,
  data,
  actor: handler,
  capacity: null,
  readSet: [],
  recordedAt: '2026-03-02T02:00:00.000Z',
  hash: '',
  previousHash: null,
  leafIndex: null,
  signature: null,
  rules: null,
  command: null,
  ...more,
});
const signedAt = { actor: leader, recordedAt: '2026-03-03T02:30:00.000Z' };
const events = [
  event('LinkRequested', { link: 'filing', subject: null }, { command: {} }),
  event('TaskOpened', { link: 'filing' }),
  event('ClockStarted', { clock: 'filing', subject: null, dueAt: '2026-03-05T16:00:00.000Z', source: 'E' }),
  event(
    'SignedOff',
    { link: 'filing', step: 'bureau-leader', decision: 'approve', overrules: [] },
    { ...signedAt, command: {}, capacity: { post: 'bureau/bureau-leader', as: 'own' } },
  ),
  event('LinkApproved', { link: 'filing', subject: null, issues: 'filing-decision' }, signedAt),
  event('ClockStopped', { clock: 'c.3' }, signedAt),
];
const quotes: Quotes = new Map([['c.5', [{ tone: 'quote', text: '“证据不足”' }]]]);
const story = {
  asOf: signedAt.recordedAt,
  version: 6,
  case: {
    caseNumber: '临公〔2026〕31号',
    title: '盗窃案',
    unit: 'criminal-investigation',
    handlers: ['handler'],
    parties: [{ id: 'p1', role: 'suspect', name: '甲' }],
    stage: 'filing',
    procedure: 'criminal',
    definition: { version: 1, digest: '' },
    closed: null,
  } as unknown as CaseView,
  as: null,
  responsibility: {
    case: null,
    links: [
      {
        request: 'c.1',
        link: 'filing',
        subject: null,
        status: 'approved',
        proposer: 'handler',
        signers: [
          {
            signature: 'c.4',
            officer: 'bureau-leader',
            step: 'bureau-leader',
            kind: 'approve',
            capacity: { post: 'bureau/bureau-leader', as: 'own' },
            decision: 'approve',
            round: 1,
            at: signedAt.recordedAt,
            lapsed: false,
            overruledBy: null,
            held: null,
            record: '',
            missed: [],
          },
        ],
        dissent: [],
        approver: 'bureau-leader',
        answers: 'bureau-leader',
        rule,
        defects: [],
        earlierRounds: [],
      },
    ],
    unusable: [],
    dialogue: [],
  },
  events: [],
} satisfies Replay;

const render = (columns: number) =>
  renderTimeline(story, entriesOf('c', events, new Map(), quotes, words, sayIn('zh')), words, {
    say: sayIn('zh'),
    style: styleFor(false),
    language: 'zh',
    columns,
  });

describe('the timeline of a case', () => {
  it('hangs what followed in the same commit below the act that caused it', () => {
    const [requested, signed, ...more] = entriesOf('c', events, new Map(), quotes, words, sayIn('zh'));
    expect(more).toEqual([]);
    expect(requested).toMatchObject({ who: '赵立诚', line: { tone: 'act', text: '呈请 立案' } });
    expect(requested?.consequences).toEqual([
      { tone: 'clock', text: '立案期限 · 届满 2026-03-06 00:00 [E]' },
    ]);
    expect(signed).toMatchObject({
      who: '周正阳',
      capacity: '局长',
      line: { tone: 'good', text: '立案 · 局长审批 · 同意' },
    });
    expect(signed?.consequences).toEqual([
      { tone: 'good', text: '立案 批准 → 立案决定书' },
      { tone: 'quote', text: '“证据不足”' },
      { tone: 'note', text: '立案期限 · 停止' },
    ]);
  });

  it('tells days, times, persons and who answers', () => {
    const text = render(90);
    expect(text).toContain('2026-03-02 周一');
    expect(text).toMatch(/10:30 ✓ 立案 · 局长审批 · 同意 +周正阳 · 局长/);
    expect(text).toMatch(/整案 +尚未办结/);
    expect(text).toMatch(/立案 +赵立诚 呈请 → ✓ 周正阳 局长/);
  });

  it.each([60, 80, 110])('never exceeds a terminal of %i columns', (columns) => {
    expect(Math.max(...render(columns).split('\n').map(columnsOf))).toBeLessThanOrEqual(columns);
  });
});
