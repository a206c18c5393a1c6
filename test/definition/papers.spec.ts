import { describe, expect, it } from '@jest/globals';
import type { Digest } from '#libs/kernel';
import { sealed } from '../../libs/case-file/spec/support/words.js';
import { situations } from './support/situations.js';

/** Every kind of paper that a criminal case takes into its file. */
const papers = `
  acceptance-form acceptance-receipt filing-report filing-extension-report filing-decision refusal-notice summons
  interrogation-record inquiry-record scene-record seizure-list return-list appraisal test-entrustment appraisal-notice
  video-record electronic-data detention-report detention-warrant custody-receipt detention-notice
  detention-extension-report detention-extension-notice arrest-request-opinion danger-statement arrest-decision
  supplement-outline arrest-warrant arrest-notice execution-receipt release-certificate release-notice bail-report
  bail-decision surveillance-report surveillance-decision measure-lifted reconsideration-opinion reconsideration-decision
  conclusion-report indictment-opinion lawyer-opinion supplement-report prosecution-decision closure-report
  exclusion-report exclusion-decision search-report search-warrant search-record seizure-report seizure-decision
  sealing-report sealing-decision sealing-list freezing-report freezing-notice freezing-receipt technical-report
  technical-decision appraisal-report appraisal-commission identification-record identification-report transfer-list
  confiscation-receipt destruction-record transfer-case-report transfer-case-notice refusal-report
  refusal-reconsideration-report refusal-reconsideration-decision refusal-review-decision non-filing-inquiry
  non-filing-reasons filing-order summons-report summons-extension-report coercive-appearance-report
  coercive-appearance-extension-report coercive-appearance-warrant surveillance-notice congress-permission congress-report
  legal-aid-notice identity-report identity-proof custody-extension-opinion custody-extension-decision
  recalculation-report recalculation-notice measure-change-report measure-change-answer review-opinion inspection-report
  discussion-minutes social-inquiry-report conditional-opinion revocation-report revocation-decision termination-report
  termination-decision parties-notice reopening-report reopening-decision recording authority-proof answer-notice
  transfer-notice custody-warning other`
  .trim()
  .split(/\s+/);

/** Papers that are made for one request and have no place in another. */
const onlyIn: Readonly<Record<string, string>> = {
  'filing-report': 'filing',
  'filing-extension-report': 'filing-extension',
  'detention-report': 'detention',
  'detention-extension-report': 'arrest-request-extension',
  'bail-report': 'bail',
  'surveillance-report': 'residential-surveillance',
  'closure-report': 'closure',
  'transfer-case-report': 'jurisdiction-transfer',
  'refusal-report': 'refusal-to-file',
  'summons-report': 'summons',
  'summons-extension-report': 'summons-extension',
  'coercive-appearance-report': 'coercive-appearance',
  'coercive-appearance-extension-report': 'coercive-appearance-extension',
  'recalculation-report': 'custody-recalculation',
  'measure-change-report': 'measure-change',
  'revocation-report': 'revocation',
  'termination-report': 'termination',
  'reopening-report': 'reopening',
};

describe('a paper', () => {
  it('of every known kind is taken into the file, and of no other', () => {
    const play = situations.started();
    for (const paper of papers) play.material(paper);
    expect(Object.values(play.case.materials).map(({ document }) => document)).toEqual(papers);
    const stranger = {
      material: 'sha256:stranger' as Digest,
      document: 'shopping-list',
      title: sealed('milk'),
      mediaType: 'application/pdf',
      bytes: 1,
      pages: 1,
      subject: null,
    };
    expect(play.refused({ type: 'FileMaterial', data: stranger }, 'handler').code).toBe('unknown-document');
  });

  it.each(papers)('%s belongs to its own request alone, if it was made for one', (paper) => {
    const play = situations.filed();
    // Identification takes any other paper with its own.
    const materials = [play.material('identification-report'), play.material(paper)];
    const command = play.requestCommand('identification', { materials });
    const own = onlyIn[paper];
    if (own === undefined) expect(play.do(command, 'handler')[0]?.type).toBe('LinkRequested');
    else
      expect(play.refused(command, 'handler')).toMatchObject({
        code: 'document-not-of-link',
        document: paper,
        links: [own],
      });
  });
});
