import { describe, expect, it } from '@jest/globals';
import type { Play } from '../../libs/case-file/spec/support/play.js';
import { p1 } from '../../libs/case-file/spec/support/words.js';
import { disclosureView } from '../../apps/api/src/submissions/disclosure-view.js';
import { nothingOpen } from '../../apps/api/src/texts/open-texts.js';
import { after, signed, situations } from './support/situations.js';

const disclosed = (play: Play) =>
  disclosureView(play.case, play.definition, nothingOpen, { by: p1, subject: p1 });
const papersOf = (play: Play) =>
  [...new Set(disclosed(play).materials.map(({ document }) => document))].sort();

/** The organ's own deliberation: requests and reports on which it decides. */
const deliberation =
  `filing-report filing-extension-report detention-report detention-extension-report bail-report
  surveillance-report exclusion-report search-report seizure-report sealing-report freezing-report technical-report
  technical-decision appraisal-report identification-report conclusion-report closure-report`.split(/\s+/);

describe("what a suspect's side is shown", () => {
  it.each([
    ['detained', 'detention', 'Detention'],
    ['on bail', 'bail', 'Bail'],
    ['under surveillance', 'residential-surveillance', 'Residential surveillance'],
    ['arrested', 'arrest', 'Arrest'],
  ] as const)(
    'while the case is investigated and he is %s: the charge, the measure and its limits',
    (situation, measure, en) => {
      const play = situations[situation]();
      play.charged(p1, 'theft');
      play.material('scene-record');
      const view = disclosed(play);
      expect(view).toMatchObject({
        stage: 'charge-and-measures',
        charges: [{ offence: 'theft' }],
        measure: { measure, name: { en } },
        materials: [],
        source: 'C38-40 [fk]',
      });
      expect(view.limits.map(({ clock }) => clock)).toEqual(
        Object.values(play.case.clocks).flatMap(({ clock, status }) => (status === 'running' ? [clock] : [])),
      );
    },
  );

  it('once it is with the procuratorate: the file, without deliberation and excluded evidence, and without names', () => {
    const play = after('arrested', undefined, '04-20 09:00', (reached) => {
      for (const document of [...deliberation, 'scene-record', 'detention-warrant', 'lawyer-opinion'])
        reached.material(document);
      const bad = reached.material('inquiry-record');
      const evidence = { materials: [bad], ground: 'coercion' };
      signed(reached, reached.request('evidence-exclusion', { evidence }));
    });
    expect(papersOf(play)).toEqual([]);
    signed(play, play.proved().request('transfer'));
    expect(disclosed(play).stage).toBe('charge-and-measures');
    play.at('04-22 10:00').fact('transfer-delivered');
    expect(disclosed(play)).toMatchObject({ stage: 'file', source: 'C38-40 [fk]' });
    const shown = papersOf(play);
    expect(shown).toEqual(expect.arrayContaining(['scene-record', 'detention-warrant', 'lawyer-opinion']));
    expect(shown.filter((document) => deliberation.includes(document))).toEqual([]);
    expect(shown).not.toContain('inquiry-record');
    expect(
      disclosed(play)
        .materials.map(({ title }) => title)
        .filter((title) => title !== null),
    ).toEqual([]);
    expect(JSON.stringify(disclosed(play))).not.toContain('suspect 1');
  });
});
