import { describe, expect, it } from '@jest/globals';
import { streamOf } from '#libs/kernel';
import { filing, given, signing } from './support/filing-requested.js';
import { post } from './support/play.js';
import { on } from './support/words.js';

describe('a step without anybody who may sign', () => {
  it('is offered to the deputies at once, and says why', () => {
    const { play } = given((play) => play.bureau.suspend('unit-leader', on('03-02 09:00'))).when(
      signing('legal-officer'),
      'legal-officer',
    );
    expect(play.events('TaskOffered')).toEqual([
      {
        task: play.openTask(filing(play)).id,
        posts: ['criminal-investigation/unit-deputy'],
        because: 'no-eligible-holder',
        eligibility: {
          eligible: ['unit-deputy'],
          passedOver: [{ officer: 'unit-leader', because: 'suspended' }],
          until: null,
        },
      },
    ]);
    const signed = play.sign(filing(play), 'unit-deputy')[0];
    expect(signed).toMatchObject({
      data: { capacity: { post: 'criminal-investigation/unit-leader', as: 'deputy' } },
    });
  });

  it('is never offered to a post that performs another step of the link', () => {
    const { play } = given((play) => {
      const unitLeader = post('criminal-investigation/unit-leader');
      play.bureau.record(streamOf.post(unitLeader), 'DeputyPostAdded', { deputy: 'legal/legal-reviewer' });
      play.bureau.suspend('unit-leader', on('03-02 09:00'));
    }).when(signing('legal-officer'), 'legal-officer');
    expect(play.events('TaskOffered').map(({ posts }) => posts)).toEqual([
      ['criminal-investigation/unit-deputy'],
    ]);
  });

  it('is never offered to a deputy who holds another step, nor signed by him', () => {
    const { play } = given(
      (play) => play.bureau.suspend('unit-leader', on('03-02 09:00')),
      (play) => play.bureau.appoint('legal-reviewer', 'criminal-investigation/unit-deputy'),
    ).when(signing('legal-officer'), 'legal-officer');
    expect(play.events('TaskOffered')[0]?.eligibility).toEqual({
      eligible: ['unit-deputy'],
      passedOver: [
        { officer: 'unit-leader', because: 'suspended' },
        { officer: 'legal-reviewer', because: 'holds-another-step' },
      ],
      until: null,
    });
    const attempt = play.signCommand(play.openTask(filing(play)), 'legal-reviewer');
    expect(play.refused(attempt, 'legal-reviewer').code).toBe('not-your-post');
  });
});
