import { discharges, files, records, requests } from '../play/acts.js';
import { due, refused } from '../play/assertions.js';
import { at, type CaseScript } from '../play/script.js';
import { signs } from '../play/signing.js';
import {
  alarmsAre,
  clockStands,
  dutyStands,
  inOneCommit,
  recordedAs,
  under,
  stated,
} from '../play/standing.js';
import { opening, simpleCase, warrantRequest } from './opening.js';
import { deliveryReceipt } from './outside-documents.js';
import { lurb } from './signers.js';

const unit = 'criminal-investigation';
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };
const approved = lurb(unit);

/** Surveillance in a designated place is breached; the suspect is arrested from it, asked for longer too late, and must go. */
export const surveillanceBreached: CaseScript = simpleCase({
  id: 'own-surveillance-breached',
  number: '临公（刑）立字〔2026〕301号',
  title: '违反监视居住规定案',
  unit,
  handlers: ['handler-3'],
  suspect: '某甲',
  victim: '某乙',
  offence: '诈骗',
  story: [
    '2026年3月，某甲以虚假租房信息骗取某乙押金人民币九千元。',
    '监视居住期间擅自离开指定居所，被查获。',
  ],
  acts: [
    ...opening(unit, 'handler-3', '诈骗', {
      accepted: '03-09 09:00',
      requested: '03-10 09:00',
      approvals: ['03-10 10:00', '03-10 11:00', '03-10 15:00', '03-10 17:00'],
    }),
    at(
      '03-11 09:00',
      requests('handler-3', 'residential-surveillance', {
        ...subject,
        grounds: '无固定住处，符合监视居住条件。',
        basis: ['刑事诉讼法第七十五条'],
        papers: ['surveillance-report'],
        proposal: { text: '指定居所监视居住。', particulars: { place: 'designated' } },
      }),
    ),
    ...approved(
      'residential-surveillance',
      ['03-11 10:00', '03-11 11:00', '03-11 14:00', '03-11 15:00'],
      subject,
    ),
    at(
      '03-11 16:20',
      records('records-system', 'surveillance-announced', {
        ...subject,
        paper: { document: 'surveillance-decision', subject: 'p1' },
      }),
      // Six months end on 11 September, a Friday; the family is told within 24 hours, which start at 17:00.
      due('residential-surveillance', '09-12', of),
      due('surveillance-notice', '03-12 17:00', of),
    ),
    // Nobody tells the family in time: the duty is overdue at its very instant, and stays owed until it is done.
    at('03-12 16:59:59', recordedAs('DutyOverdue', [], [])),
    at(
      '03-12 17:00:01',
      recordedAs('DutyOverdue', ['handler-3'], (event) =>
        stated(event, 'notified').includes('handler-3') ? 'handler-3' : '',
      ),
      dutyStands('surveillance-notice', 'open', null, of),
    ),
    at(
      '03-13 09:00',
      discharges('handler-3', 'surveillance-notice', 'surveillance-notice'),
      dutyStands('surveillance-notice', 'discharged', '03-13 09:00', of),
    ),
    // He leaves the place. At large there is no custody limit to the procuratorate's decision: fifteen days, which move.
    at(
      '05-11 09:00',
      files('handler-3', 'danger-statement'),
      requests('handler-3', 'arrest-request', {
        ...subject,
        grounds: '违反监视居住规定，情节严重。',
        basis: ['刑事诉讼法第八十一条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement'],
        proposal: '提请批准逮捕。',
      }),
    ),
    ...approved('arrest-request', ['05-11 10:00', '05-11 11:00', '05-11 14:00', '05-11 15:00'], subject),
    at(
      '05-15 10:00',
      records('records-system', 'arrest-request-delivered', { ...subject, paper: deliveryReceipt }),
      // Fifteen days: Saturday 30 May, so the end of Monday 1 June.
      due('arrest-decision-at-large', '06-02', of),
    ),
    at(
      '05-29 10:00',
      records('records-system', 'arrest-decision-extended', subject),
      // Twenty days in a major or complex case: Thursday 4 June.
      due('arrest-decision-at-large', '06-05', of),
    ),
    at(
      '06-04 10:00',
      records('records-system', 'arrest-decision', {
        ...subject,
        result: 'approved',
        paper: 'arrest-decision',
      }),
      clockStands('arrest-decision-at-large', 'stopped', '06-05', of),
      inOneCommit('arrest-decision', 'execute-arrest'),
      warrantRequest('handler-3', subject),
    ),
    at('06-04 11:00', signs('bureau-leader', 'arrest-warrant', subject)),
    at(
      '06-04 12:00',
      records('records-system', 'arrest-executed', { ...subject, paper: 'arrest-warrant' }),
      under('p1', 'arrest'),
      clockStands('residential-surveillance', 'stopped', '09-12', of),
      due('custody', '08-05', of),
      due('custody-extension-filing', '07-29', of),
    ),
    at('06-04 20:00', discharges('handler-3', 'arrest-interrogation', 'interrogation-record')),
    at('06-05 09:00', discharges('handler-3', 'arrest-notice', 'arrest-notice')),
    at('06-05 10:00', discharges('handler-3', 'arrest-receipt', 'execution-receipt')),
    at(
      '07-29 09:00',
      requests('handler-3', 'custody-extension', {
        ...subject,
        grounds: '案情复杂，期限届满不能终结。',
        basis: ['刑事诉讼法第一百五十六条'],
        papers: ['custody-extension-opinion'],
        proposal: { text: '提请延长一个月。', extendTo: 'P3M', grounds: ['complex'] },
      }),
    ),
    ...approved('custody-extension', ['07-29 10:00', '07-29 11:00', '07-29 14:00', '07-29 15:00'], subject),
    // A day late: taken, and recorded as late.
    at(
      '07-29 16:00',
      records('records-system', 'custody-extension-delivered', subject),
      alarmsAre('custody-extension-late'),
    ),
    // No decision comes: at the first instant past the last day the duty to release stands, and nothing undoes it.
    at('08-04 23:59:59', clockStands('custody', 'running', '08-05', of)),
    at(
      '08-05 00:00:01',
      clockStands('custody', 'expired', '08-05', of),
      alarmsAre('custody-extension-late', 'custody-expired'),
      due('release', '08-05', of),
      files('records-system', 'custody-extension-decision'),
      refused(
        'limit-passed',
        records('records-system', 'custody-extension-decision', {
          ...subject,
          result: 'approved',
          proof: 'custody-extension-decision',
        }),
        { source: 'C156 J309' },
      ),
    ),
    at(
      '08-05 00:30',
      discharges('handler-3', 'release', 'release-certificate'),
      under('p1', null),
      recordedAs('MeasureEnded', ['residential-surveillance', 'arrest'], ['measure']),
    ),
  ],
});
