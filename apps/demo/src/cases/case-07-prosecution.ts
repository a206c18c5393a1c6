import { files, records, requests } from '../play/acts.js';
import { answersFor, due, refused } from '../play/assertions.js';
import { cites, proves } from '../play/evidence-acts.js';
import { at, type Act } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import {
  clockStands,
  disposedAs,
  recordedAs,
  signedBy,
  stands,
  under,
  unusableRecord,
} from '../play/standing.js';
import { deliveredAndTold } from './opening.js';
import { conditionalNonProsecution } from './outside-documents.js';
import { lurb, lurbApproved } from './signers.js';

const unit = 'chengguan-station';
const approved = lurb(unit);
const wasApproved = lurbApproved(unit);
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };

const times = {
  transfer: ['10-08 10:00', '10-08 11:00', '10-08 15:00', '10-08 17:00'],
  opinion: ['10-28 10:00', '10-28 11:00', '10-28 15:00', '10-28 17:00'],
};

/** Case 7 before the procuratorate: a conditional non-prosecution, not contested. */
export const prosecutionOfTheMinor: readonly Act[] = [
  at(
    '10-08 09:00',
    files('cg-handler', 'conclusion-report', 'lawyer-opinion', 'social-inquiry-report'),
    proves('cg-handler', { paper: { document: 'video-record', name: 'proof' } }),
    refused('evidence-inadmissible', cites('cg-handler', 'first-interrogation'), {
      state: 'excluded',
      source: 'P323',
    }),
    requests('cg-handler', 'transfer', {
      grounds: '犯罪事实清楚，证据确实、充分，社会调查报告附卷。',
      basis: ['刑事诉讼法第一百六十二条'],
      papers: ['indictment-opinion'],
      with: ['conclusion-report', 'lawyer-opinion', 'social-inquiry-report'],
      proposal: '移送县人民检察院审查起诉。',
    }),
  ),
  ...approved('transfer', times.transfer),
  at(
    '10-08 17:00',
    told(
      '10-08 起诉意见书, 社会调查报告, LURB',
      wasApproved('transfer', times.transfer),
      stands('the dossier of the transfer holds', true, ({ requests: all, materials }) => {
        const dossier = all.find(({ link }) => link === 'transfer')?.rounds.at(-1)?.materials ?? [];
        const kinds = materials
          .filter(({ digest }) => dossier.includes(digest))
          .map(({ document }) => document);
        return ['indictment-opinion', 'social-inquiry-report'].every((document) => kinds.includes(document));
      }),
    ),
  ),
  at(
    '10-09 10:00',
    told(
      '10-09 delivered; review due 11-10T00',
      ...deliveredAndTold('cg-handler'),
      due('prosecution-review', '11-10', of),
    ),
  ),
  at(
    '10-28 09:00',
    requests('cg-handler', 'conditional-non-prosecution-opinion', {
      ...subject,
      grounds: '检察院拟附条件不起诉，征求意见。',
      basis: ['刑事诉讼法第二百八十二条'],
      papers: ['conditional-opinion'],
      proposal: '同意附条件不起诉。',
    }),
  ),
  ...approved('conditional-non-prosecution-opinion', times.opinion, subject),
  at(
    '10-28 17:00',
    told(
      '10-28 opinion on 附条件不起诉 (P329), LURB',
      wasApproved('conditional-non-prosecution-opinion', times.opinion, 'p1'),
    ),
  ),
  at(
    '11-06 15:00',
    told(
      '11-06 15:00 rec 附条件不起诉决定书, 8 months; 复议 due 11-14T00',
      records('records-system', 'prosecution-decision', {
        ...subject,
        result: 'conditionally-not-prosecuted',
        paper: conditionalNonProsecution,
        number: '临检附不诉〔2026〕2号',
        particulars: { probation: 'P8M' },
      }),
      due('probation', '2027-07-07', of),
      due('prosecution-reconsideration', '11-14', of),
    ),
  ),
  at(
    '11-11 09:00',
    requests('cg-handler', 'prosecution-reconsideration', {
      ...subject,
      grounds: '被害单位要求复议，呈请决定。',
      basis: ['公安机关办理刑事案件程序规定第二百九十三条'],
      papers: ['reconsideration-opinion'],
      proposal: '是否要求复议，请批示。',
    }),
  ),
  ...approved('prosecution-reconsideration', ['11-11 10:00', '11-11 11:00', '11-11 15:00'], subject),
  at(
    '11-12 10:00',
    told(
      '11-12 B: not asked',
      signs('bureau-leader', 'prosecution-reconsideration', {
        ...subject,
        decision: 'refuse',
        opinion: { discretion: '附条件不起诉有利于未成年人改过，不要求复议。' },
        reasons: '检察院决定适当，不要求复议。',
      }),
      signedBy(
        'prosecution-reconsideration',
        'refused',
        [
          ['cg-legal', 'approve', '11-11 10:00'],
          ['cg-leader', 'approve', '11-11 11:00'],
          ['legal-reviewer', 'approve', '11-11 15:00'],
          ['bureau-leader', 'refuse', '11-12 10:00'],
        ],
        of,
      ),
    ),
    told(
      'End: open, awaiting probation, no custody',
      stands('closed', null, ({ closed }) => closed),
      disposedAs('p1', null),
      clockStands('probation', 'running', '2027-07-07', of),
      under('p1', 'bail'),
      recordedAs('MeasureStarted', ['bail'], ['measure']),
    ),
    told(
      'B so far; excluded record: cg-handler',
      answersFor('transfer', 'bureau-leader'),
      unusableRecord('first-interrogation', 'excluded', 'P323', null, 'cg-handler'),
    ),
  ),
];
