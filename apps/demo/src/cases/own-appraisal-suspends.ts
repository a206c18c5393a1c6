import { discharges, files, records, requests } from '../play/acts.js';
import { closedBy, due, refused } from '../play/assertions.js';
import { proves } from '../play/evidence-acts.js';
import { at, type CaseScript } from '../play/script.js';
import { signs } from '../play/signing.js';
import { alarmsAre, clockStands, disposedAs, dutyStands, recordedAs, under } from '../play/standing.js';
import {
  closureRequest,
  deliveredAndTold,
  detention,
  opening,
  simpleCase,
  warrantRequest,
} from './opening.js';
import { deliveryReceipt, indictment } from './outside-documents.js';
import { lurb } from './signers.js';

const unit = 'public-order';
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };
const approved = lurb(unit);

/** A psychiatric appraisal stops custody; then another major offence lets it be counted anew, and the file is full in time. */
export const appraisalSuspends: CaseScript = simpleCase({
  id: 'own-appraisal-suspends',
  number: '临公（治）立字〔2026〕303号',
  title: '精神病鉴定期间不计入羁押期限案',
  unit,
  handlers: ['za-handler'],
  suspect: '某戊',
  victim: '某己',
  offence: '寻衅滋事',
  story: ['2026年1月，某戊在商场持械追逐他人，言语混乱。', '经鉴定具有完全刑事责任能力。'],
  acts: [
    ...opening(unit, 'za-handler', '寻衅滋事', {
      accepted: '01-12 09:00',
      requested: '01-12 10:00',
      approvals: ['01-12 11:00', '01-12 12:00', '01-12 15:00', '01-12 17:00'],
    }),
    ...detention(unit, 'za-handler', '01-13 08:00', [
      '01-13 08:20',
      '01-13 08:40',
      '01-13 09:00',
      '01-13 09:20',
    ]),
    at(
      '01-13 10:00',
      records('records-system', 'detention-executed', { ...subject, paper: 'detention-warrant' }),
      // On the hour: the first hour is left out, so it counts from 11:00.
      due('first-interrogation', '01-14 11:00', of),
      due('arrest-request', '01-17', { ...of, exact: '01-16 10:00' }),
    ),
    at('01-13 15:00', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('01-13 16:00', discharges('za-handler', 'first-interrogation', 'interrogation-record')),
    at('01-13 17:00', discharges('za-handler', 'detention-notice', 'detention-notice')),
    at(
      '01-15 09:00',
      files('za-handler', 'danger-statement'),
      requests('za-handler', 'arrest-request', {
        ...subject,
        grounds: '有证据证明有犯罪事实，可能实施新的犯罪。',
        basis: ['刑事诉讼法第八十一条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement'],
        proposal: '提请批准逮捕。',
      }),
    ),
    ...approved('arrest-request', ['01-15 10:00', '01-15 11:00', '01-15 14:00', '01-15 15:00'], subject),
    at(
      '01-15 16:00',
      records('records-system', 'arrest-request-delivered', { ...subject, paper: deliveryReceipt }),
      due('arrest-decision', '01-23', of),
    ),
    at(
      '01-22 15:00',
      records('records-system', 'arrest-decision', {
        ...subject,
        result: 'approved',
        paper: 'arrest-decision',
      }),
      warrantRequest('za-handler', subject),
    ),
    at('01-22 15:30', signs('bureau-leader', 'arrest-warrant', subject)),
    at(
      '01-22 16:10',
      records('records-system', 'arrest-executed', { ...subject, paper: 'arrest-warrant' }),
      due('custody', '03-23', of),
      due('custody-extension-filing', '03-16', of),
    ),
    at('01-22 20:00', discharges('za-handler', 'arrest-interrogation', 'interrogation-record')),
    at('01-23 09:00', discharges('za-handler', 'arrest-notice', 'arrest-notice')),
    at('01-23 10:00', discharges('za-handler', 'arrest-receipt', 'execution-receipt')),
    at(
      '02-02 09:00',
      refused(
        'out-of-order',
        records('records-system', 'psychiatric-appraisal-ended', { ...subject, proof: 'danger-statement' }),
        {
          source: 'C149 P257',
        },
      ),
      records('za-handler', 'psychiatric-appraisal-begun', { ...subject, paper: 'appraisal-commission' }),
      clockStands('custody', 'suspended', '03-23', of),
      under('p1', 'arrest'),
    ),
    // The date counted so far passes while the appraisal goes on: it ends nothing.
    at('03-23 09:00', clockStands('custody', 'suspended', '03-23', of), recordedAs('ClockExpired', [], [])),
    at(
      '03-24 09:00',
      records('records-system', 'psychiatric-appraisal-ended', { ...subject, paper: 'appraisal' }),
      // Fifty days from 2 February to 24 March do not count.
      clockStands('custody', 'running', '05-12', of),
      clockStands('custody-extension-filing', 'running', '05-05', of),
    ),
    at(
      '04-08 09:00',
      records('za-handler', 'major-offence-discovered', subject),
      due('recalculation', '04-14', of),
    ),
    at(
      '04-09 09:00',
      requests('za-handler', 'custody-recalculation', {
        ...subject,
        grounds: '发现另有重大盗窃犯罪。',
        basis: ['刑事诉讼法第一百六十条'],
        papers: ['recalculation-report'],
        proposal: '自发现之日起重新计算侦查羁押期限。',
      }),
    ),
    ...approved(
      'custody-recalculation',
      ['04-09 10:00', '04-09 11:00', '04-09 14:00', '04-10 09:00'],
      subject,
    ),
    at(
      '04-10 09:00',
      // Two months from the day of discovery, not from that of the approval; the papers go out at once.
      clockStands('custody', 'running', '06-09', of),
      clockStands('recalculation', 'stopped', '04-14', of),
      due('recalculation-notice', '04-10 09:00', of),
      // The dates counted from the arrest are kept beside: custody's, and the one for filing before it.
      recordedAs('ClockRestarted', ['2026-05-11T16:00:00.000Z', '2026-05-04T16:00:00.000Z'], ['stricterAt']),
    ),
    at('04-10 11:00', discharges('za-handler', 'recalculation-notice', 'recalculation-notice')),
    at(
      '05-20 09:00',
      files('za-handler', 'lawyer-opinion'),
      proves('za-handler'),
      requests('za-handler', 'transfer', {
        grounds: '犯罪事实清楚，证据确实、充分。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion'],
        with: ['lawyer-opinion'],
        proposal: '移送审查起诉。',
      }),
    ),
    ...approved('transfer', ['05-20 10:00', '05-20 11:00', '05-20 15:00', '05-20 17:00']),
    at(
      '05-21 10:00',
      ...deliveredAndTold('za-handler'),
      clockStands('custody', 'stopped', '06-09', of),
      // In custody nothing moves for Sunday, 21 June: the month is over at its end.
      due('prosecution-review', '06-22', of),
    ),
    at(
      '06-15 10:00',
      records('records-system', 'prosecution-review-extended', subject),
      // A month and fifteen days in all.
      due('prosecution-review', '07-07', of),
    ),
    at(
      '07-06 10:00',
      records('records-system', 'prosecution-decision', {
        ...subject,
        result: 'prosecuted',
        paper: indictment,
      }),
      disposedAs('p1', 'prosecuted'),
      closureRequest('za-handler', '人民检察院已提起公诉。'),
    ),
    ...approved('closure', ['07-07 10:00', '07-07 11:00', '07-07 14:00', '07-07 15:00']),
    at(
      '07-07 15:01',
      closedBy('bureau-leader'),
      alarmsAre(),
      dutyStands('recalculation-notice', 'discharged', '04-10 11:00', of),
    ),
  ],
});
