import { describe, expect, it } from '@jest/globals';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { Play } from './support/play.js';
import { specFor } from './support/spec-for.js';
import { digest, on, sealed } from './support/words.js';

const filing = (play: Play) => Object.keys(play.case.requests)[0] as OpenedId;
const material = digest('material-1');
const given = specFor(() => {
  const play = new Play().at('03-02 09:00').start(1);
  play.request('filing');
  return play;
});

describe('dialogue', () => {
  it('changes no dossier: signatures given stay good', () => {
    const { play, then } = given((play) => play.sign(filing(play), 'legal-officer')).when(
      (play) => ({
        type: 'RecordDialogue',
        data: {
          request: filing(play),
          replyTo: null,
          material,
          page: 1,
          participants: ['legal-reviewer' as OfficerId],
          startedAt: on('03-02 08:30'),
          endedAt: on('03-02 09:00'),
          text: sealed('text'),
          differingViews: [{ officer: 'legal-reviewer' as OfficerId, view: sealed('view') }],
          outcome: sealed('outcome'),
        },
      }),
      'legal-reviewer',
    );
    then({
      type: 'DialogueRecorded',
      data: {
        request: filing(play),
        replyTo: null,
        material,
        page: 1,
        participants: ['legal-reviewer' as OfficerId],
        startedAt: on('03-02 08:30'),
        endedAt: on('03-02 09:00'),
        text: sealed('text'),
        differingViews: [{ officer: 'legal-reviewer' as OfficerId, view: sealed('view') }],
        outcome: sealed('outcome'),
      },
    });
    expect(play.case.requests[filing(play)]?.rounds[0]?.signatures[0]?.lapsed).toBe(false);
  });

  it('is anchored to a page that the material has', () => {
    given()
      .when(
        (play) => ({
          type: 'RecordDialogue',
          data: {
            request: filing(play),
            replyTo: null,
            material,
            page: 2,
            participants: ['legal-reviewer' as OfficerId],
            startedAt: on('03-02 08:30'),
            endedAt: on('03-02 09:00'),
            text: sealed('text'),
            differingViews: [],
            outcome: null,
          },
        }),
        'legal-reviewer',
      )
      .thenRefused({ code: 'page-not-there', material, pages: [2], of: 1 });
  });

  it.each([
    { participants: ['legal-reviewer', 'nobody'], differing: [] },
    { participants: ['legal-reviewer'], differing: ['nobody'] },
  ])('names officers that there are: $participants, $differing', ({ participants, differing }) => {
    given()
      .when(
        (play) => ({
          type: 'RecordDialogue',
          data: {
            request: filing(play),
            replyTo: null,
            material: null,
            page: null,
            participants: participants as OfficerId[],
            startedAt: on('03-02 08:30'),
            endedAt: on('03-02 09:00'),
            text: sealed('text'),
            differingViews: differing.map((officer) => ({
              officer: officer as OfficerId,
              view: sealed('view'),
            })),
            outcome: null,
          },
        }),
        'legal-reviewer',
      )
      .thenRefused({ code: 'unknown-officer', officer: 'nobody' });
  });
});
