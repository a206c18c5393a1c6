import { describe, expect, it } from '@jest/globals';
import type { Particulars } from '../src/index.js';
import { Play } from './support/play.js';
import { p1, p2 } from './support/words.js';

const filed = (suspects = 1) => {
  const play = new Play()
    .at('03-02 09:00')
    .start(suspects)
    .also((each) => each.fact('acceptance'));
  play.approve('filing');
  return play;
};

const approved = (play: Play, link: string, particulars?: Particulars): void => {
  const perSubject = play.definition.links.find(({ id }) => id === link)?.per === 'subject';
  const request = play.request(link, {
    ...(perSubject && { subject: p1 }),
    ...(particulars && { particulars }),
  });
  while (play.case.requests[request]?.status === 'in-review')
    play.sign(request, play.openTask(request).eligibility.eligible[0] ?? 'nobody');
};

const again = (play: Play, record: string) =>
  play.refused(
    play.recordCommand(
      record,
      record === 'search-executed' || record === 'freezing-executed' ? {} : { subjects: [p1] },
    ),
    'records-system',
  );

describe('an approval carries what it approved once', () => {
  it.each([
    ['bail', 'bail-announced', 'measure-lifted', 'P83-84', { guarantor: true }],
    ['residential-surveillance', 'surveillance-announced', 'measure-lifted', 'P110-111', { place: 'home' }],
    ['coercive-appearance', 'coercive-appearance-executed', 'coercive-appearance-ended', 'P78', undefined],
    [
      'technical-investigation',
      'technical-investigation-started',
      'technical-investigation-ended',
      'P265 [fk]',
      undefined,
    ],
    ['freezing', 'freezing-executed', 'freezing-lifted', 'P239 [fk]', undefined],
    ['search', 'search-executed', null, 'P222 [fk]', undefined],
  ] as const)('%s: %s again waits for another approval', (link, record, ended, source, particulars) => {
    const play = filed();
    approved(play, link, particulars);
    play.at('03-02 10:00').fact(record);
    if (ended) play.at('03-02 18:00').fact(ended);
    play.at('03-04 09:00');
    expect(again(play, record)).toMatchObject({ code: 'already-done', source });
    approved(play, link, particulars);
    play.fact(record);
  });

  it('an arrest refused is asked for again on another approval only', () => {
    const play = filed();
    approved(play, 'detention');
    play.at('03-02 10:00').fact('detention-executed');
    approved(play, 'arrest-request');
    play.at('03-03 10:00').fact('arrest-request-delivered');
    play.at('03-05 10:00').fact('arrest-decision', { result: 'refused' });
    play.duty('release');
    expect(again(play, 'arrest-request-delivered')).toMatchObject({ code: 'already-done', source: 'P137' });
    approved(play, 'arrest-request');
    play.fact('arrest-request-delivered');
  });

  it('longer custody is asked for once on an approval', () => {
    const play = filed();
    approved(play, 'detention');
    play.at('03-02 10:00').fact('detention-executed');
    approved(play, 'arrest-request');
    play.fact('arrest-request-delivered');
    play.fact('arrest-decision', { result: 'approved' });
    approved(play, 'arrest-warrant');
    play.at('03-03 10:00').fact('arrest-executed');
    const proposal = { extendTo: 'P3M', extensionGrounds: ['complex'] };
    const longer = () =>
      play.lurb(play.request('custody-extension', { proposal }), ...Array<string>(4).fill('04-20 09:00'));
    longer().fact('custody-extension-delivered');
    expect(again(play, 'custody-extension-delivered')).toMatchObject({
      code: 'already-done',
      source: 'P148',
    });
    longer().fact('custody-extension-delivered');
  });

  it('one approved before the first was carried out carries no second', () => {
    const play = filed();
    approved(play, 'bail', { guarantor: true });
    approved(play, 'bail', { guarantor: true });
    play.fact('bail-announced');
    play.at('03-04 09:00').fact('measure-lifted');
    expect(again(play, 'bail-announced').code).toBe('already-done');
  });

  it('what was done to another uses up nothing', () => {
    const play = filed(2);
    for (const subject of [p1, p2]) play.approve('bail', { subject, particulars: { guarantor: true } });
    play.fact('bail-announced', { subjects: [p1] });
    play.at('03-03 09:00').fact('bail-announced', { subjects: [p2] });
  });

  it('of two places searched each has its approval, whenever it was given', () => {
    const play = filed();
    approved(play, 'search');
    approved(play, 'search');
    play.fact('search-executed');
    play.fact('search-executed');
    expect(again(play, 'search-executed').code).toBe('already-done');
  });

  it('several witnesses may identify on one approval', () => {
    const play = filed();
    approved(play, 'identification');
    play.fact('identification-held');
    expect(play.fact('identification-held')).toHaveLength(1);
  });
});
