import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '#libs/case-file';
import type { ReadingEvent } from '#libs/directory';
import type { Digest, Instant, OfficerId, StoredEvent } from '#libs/kernel';
import { endedBy, signatureRow, type Beside } from './signature-row.js';

const materials = ['a', 'b'].map((letter) => `sha256:${letter.repeat(64)}` as Digest);
const [first, second] = materials as [Digest, Digest];
const at = (clock: string) => `2026-03-02T${clock}.000Z` as Instant;

/** An event as the log holds it, as far as a row reads it. */
const stored = <Event extends StoredEvent>(
  type: Event['type'],
  data: unknown,
  version: number,
  time: string,
) => ({ stream: 'case/c1', type, data, version, recordedAt: at(time) }) as unknown as Event;

type Of<Type extends CaseEvent['type']> = StoredEvent<Extract<CaseEvent, { type: Type }>>;
const read = (officer: string, material: Digest, time: string, round = 1) =>
  stored<StoredEvent<ReadingEvent>>('MaterialOpened', { officer, material, round }, 1, time);
const shown = (officer: string, from: number, to: number, time: string) =>
  stored<StoredEvent<ReadingEvent>>(
    'PagesDisplayed',
    { officer, round: 1, pages: [{ material: first, from, to }] },
    2,
    time,
  );

const signed = stored<Of<'SignedOff'>>(
  'SignedOff',
  {
    task: 'c1.9',
    request: 'c1.8',
    round: 1,
    link: 'filing',
    step: 'unit-leader',
    kind: 'audit',
    officer: 'unit-deputy',
    capacity: { post: 'traffic/unit-leader', as: 'delegated', by: 'unit-leader', delegation: 'd1' },
    decision: 'approve',
    materialsOpened: materials,
  },
  12,
  '09:00:30',
);

const beside = (reading: readonly StoredEvent<ReadingEvent>[]): Beside => ({
  started: stored('CaseStarted', { unit: 'traffic' }, 1, '08:00:00'),
  task: stored('TaskOpened', {}, 9, '08:30:00'),
  requested: stored('LinkRequested', { proposer: 'handler' }, 8, '08:30:00'),
  reading,
  pagesOf: new Map([
    [first, 4],
    [second, null],
  ]),
});

describe('the row of a signature', () => {
  it('tells who signed for whom, in what capacity, and how long he had read', () =>
    expect(
      signatureRow(
        signed,
        77,
        beside([read('unit-deputy', first, '09:00:00'), shown('unit-deputy', 1, 3, '09:00:05')]),
      ),
    ).toEqual({
      signatureId: 'c1.12',
      leaf: 77,
      caseId: 'c1',
      version: 12,
      unit: 'traffic',
      link: 'filing',
      step: 'unit-leader',
      kind: 'audit',
      requestId: 'c1.8',
      taskId: 'c1.9',
      round: 1,
      handler: 'handler',
      officer: 'unit-deputy',
      post: 'traffic/unit-leader',
      capacity: 'delegated',
      principal: 'unit-leader',
      decision: 'approve',
      openedAt: at('08:30:00'),
      firstReadAt: at('09:00:00'),
      signedAt: at('09:00:30'),
      readingMs: 30_000,
      materials: 2,
      pages: 4,
      pagesShown: 3,
    }));

  it.each([
    ['another’s reading', [read('unit-leader', first, '09:00:00')], null],
    ['reading for another round', [read('unit-deputy', first, '09:00:00', 2)], null],
    ['reading after the signature', [read('unit-deputy', first, '09:00:31')], null],
    ['reading at the very instant', [read('unit-deputy', first, '09:00:30')], 0],
    [
      'the first of several',
      [read('unit-deputy', first, '08:59:30'), read('unit-deputy', second, '09:00:20')],
      60_000,
    ],
  ])('counts %s as it is', (_, reading, expected) =>
    expect(signatureRow(signed, 1, beside(reading)).readingMs).toBe(expected),
  );

  it('counts a page that came into sight twice once, and none after the signature', () =>
    expect(
      signatureRow(
        signed,
        1,
        beside([
          shown('unit-deputy', 1, 2, '09:00:01'),
          shown('unit-deputy', 2, 2, '09:00:02'),
          shown('unit-leader', 3, 3, '09:00:03'),
          shown('unit-deputy', 4, 4, '09:00:31'),
        ]),
      ).pagesShown,
    ).toBe(2));
});

describe('what ends a signature', () => {
  const ended = (type: CaseEvent['type'], data: object) =>
    endedBy({ type, data } as unknown as StoredEvent<CaseEvent>);
  const officer = 'x' as OfficerId;

  it.each([
    ['SignatureWithdrawn', { signature: 'c1.12', officer }, [{ signature: 'c1.12', as: 'withdrawn' }]],
    [
      'SignaturesLapsed',
      { signatures: ['c1.12', 'c1.14'] },
      [
        { signature: 'c1.12', as: 'lapsed' },
        { signature: 'c1.14', as: 'lapsed' },
      ],
    ],
    [
      'RecusalDecided',
      {
        held: [
          { act: 'c1.3', as: 'valid' },
          { act: 'c1.12', as: 'void' },
        ],
      },
      [{ signature: 'c1.12', as: 'void' }],
    ],
    ['RepairMade', { act: 'void-signature', target: 'c1.12' }, [{ signature: 'c1.12', as: 'void' }]],
    ['RepairMade', { act: 'unlock-request', target: 'c1.8' }, []],
    ['TaskClosed', { task: 'c1.9' }, []],
  ] as const)('%s', (type, data, expected) => expect(ended(type, data)).toEqual(expected));
});
