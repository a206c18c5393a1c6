import { describe, expect, it } from '@jest/globals';
import type { OpenedId } from '#libs/kernel';
import type { ProcedureDefinition, ReadingRule } from '#libs/procedures';
import { pagesRequired } from '../src/index.js';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { criminal, digest, sealed } from './support/words.js';

/** The criminal procedure, with this asked of whoever signs a filing. */
const asking = (reading: ReadingRule): ProcedureDefinition => ({
  ...criminal,
  links: criminal.links.map((link) => (link.id === 'filing' ? { ...link, reading } : link)),
});
const video = digest('video');
const task = 'c1.6' as OpenedId;
const report = digest('material-1');

/** A filing whose report has three pages, with a recording that nobody can leaf through. */
const given = (reading: ReadingRule) =>
  specFor(() => {
    const play = new Play('criminal-investigation', 'handler', asking(reading)).at('03-02 09:00').start(1);
    const file = { document: 'filing-report', title: sealed('t'), bytes: 1, subject: null };
    play.do(
      { type: 'FileMaterial', data: { ...file, material: report, mediaType: 'application/pdf', pages: 3 } },
      'handler',
    );
    play.do(
      { type: 'FileMaterial', data: { ...file, material: video, mediaType: 'video/mp4', pages: null } },
      'handler',
    );
    play.request('filing', { materials: [report, video] });
    return play;
  });
const open = (play: Play) => {
  const found = Object.values(play.case.tasks)[0]!;
  play.bureau.open(found.id, 'legal-officer', 1, [report, video]);
  return found;
};
const shown =
  (...ranges: readonly (readonly [number, number])[]) =>
  (play: Play) => {
    const { id } = open(play);
    for (const [from, to] of ranges) play.bureau.display(id, 'legal-officer', 1, report, from, to);
  };
const sign = (play: Play) => play.signCommand(Object.values(play.case.tasks)[0]!, 'legal-officer');
const lacking = (from: number, to: number) => ({
  code: 'pages-undisplayed' as const,
  materials: [{ material: report, pages: [{ from, to }] }],
});

describe('what a signer must have had before him', () => {
  it('is what was delivered, unless the link asks for more', () =>
    given('delivered')(shown()).when(sign, 'legal-officer').thenTypes('SignedOff', 'TaskOpened'));

  it('is the first page where the link says so', () => {
    given('first-page')(shown([2, 3]))
      .when(sign, 'legal-officer')
      .thenRefused(lacking(1, 1));
    given('first-page')(shown([1, 1]))
      .when(sign, 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened');
  });

  it('is every page where the link says so: one fewer is refused and named', () => {
    given('all-pages')(shown([1, 2]))
      .when(sign, 'legal-officer')
      .thenRefused(lacking(3, 3));
    given('all-pages')(shown([1, 1], [3, 3]))
      .when(sign, 'legal-officer')
      .thenRefused(lacking(2, 2));
    given('all-pages')(shown([3, 3], [1, 2]))
      .when(sign, 'legal-officer')
      .thenTypes('SignedOff', 'TaskOpened');
  });

  it('is his own: what a colleague was shown, or he in an earlier round, does not count', () => {
    given('all-pages')(shown(), (play) => {
      const { id } = Object.values(play.case.tasks)[0]!;
      play.bureau.display(id, 'unit-leader', 1, report, 1, 3);
      play.bureau.display(id, 'legal-officer', 2, report, 1, 3);
    })
      .when(sign, 'legal-officer')
      .thenRefused(lacking(1, 3));
  });

  it('is asked of nobody who returns or refuses: a page that is not there could never be shown', () => {
    for (const decision of ['return', 'refuse'] as const)
      given('all-pages')(shown())
        .when(
          (play) => play.signCommand(Object.values(play.case.tasks)[0]!, 'legal-officer', { decision }),
          'legal-officer',
        )
        .thenTypes(
          ...(decision === 'return'
            ? (['SignedOff', 'RequestReturned', 'FindingRaised'] as const)
            : (['SignedOff', 'TaskOpened'] as const)),
        );
  });

  it('is asked after what was not even opened', () =>
    given('all-pages')()
      .when(
        (play) =>
          play.signCommand(play.case.tasks[task] ?? Object.values(play.case.tasks)[0]!, 'legal-officer', {
            opened: 'none',
          }),
        'legal-officer',
      )
      .thenRefused({ code: 'materials-unopened', materials: [report, video] }));

  it.each([
    ['application/pdf', 3, 3],
    ['application/pdf', null, 1],
    ['text/html; charset=utf-8', 2, 2],
    ['text/plain', null, 1],
    ['image/png', 5, 5],
    ['video/mp4', 4, 0],
    ['audio/mpeg', null, 0],
    ['application/octet-stream', 9, 0],
    ['image/tiff', 2, 0],
  ] as const)('of %s with %s pages is %s', (mediaType, pages, needed) => {
    const required = (rule?: ReadingRule) => pagesRequired(rule, { mediaType, pages });
    expect([required(), required('delivered'), required('first-page'), required('all-pages')]).toEqual([
      0,
      0,
      Math.min(needed, 1),
      needed,
    ]);
  });
});
