import { discharges, files, records, requests } from '../play/acts.js';
import { closedBy, due, refused } from '../play/assertions.js';
import { proves, transfersProperty } from '../play/evidence-acts.js';
import { at, type Act } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import { alarmsAre, clockStands, dutyStands, under, waitsAndWarns, warnedAt } from '../play/standing.js';
import { hears } from '../play/talking.js';
import { closureRequest, deliveredAndTold, warrantRequest } from './opening.js';
import { deliveryReceipt, indictment } from './outside-documents.js';
import { lurb, lurbApproved } from './signers.js';
const unit = 'criminal-investigation';
const approved = lurb(unit);
const wasApproved = lurbApproved(unit);
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };
const interrogators = ['handler', 'handler-2'];

const times = {
  identity: ['03-02 09:30', '03-02 10:10', '03-02 11:00', '03-02 15:00'],
  transfer: ['04-16 10:00', '04-16 15:00', '04-17 11:00', '04-17 16:00'],
  closure: ['05-25 10:00', '05-25 11:00', '05-25 14:30', '05-25 16:00'],
};

/** Case 5 from the arrest under a number on: custody waits for his identity, and counts from it. */
export const identityOfTheNameless: readonly Act[] = [
  at(
    '02-22 09:00',
    files('handler', 'danger-statement'),
    requests('handler', 'arrest-request', {
      ...subject,
      grounds: '有证据证明有犯罪事实，身份不明，可能逃跑。',
      basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
      papers: ['arrest-request-opinion'],
      with: ['danger-statement', 'first-interrogation'],
      proposal: '以编号提请批准逮捕。',
    }),
  ),
  ...approved('arrest-request', ['02-22 10:00', '02-22 11:00', '02-22 15:00', '02-23 10:00'], subject),
  at(
    '02-23 15:00',
    told(
      '02-23 15:00 delivered; decision due 03-03T00',
      records('records-system', 'arrest-request-delivered', { ...subject, paper: deliveryReceipt }),
      due('arrest-decision', '03-03', of),
    ),
    warnedAt('arrest-request', ['02-17', '02-21', '02-23'], of),
  ),
  at(
    '02-28 14:30',
    told(
      '02-28 (working Saturday) approved under a number',
      records('records-system', 'arrest-decision', {
        ...subject,
        result: 'approved',
        paper: 'arrest-decision',
        number: '临检批捕〔2026〕19号',
      }),
      due('execute-arrest', '02-28 14:30', of),
    ),
    warrantRequest('handler', subject),
  ),
  at('02-28 15:30', signs('bureau-leader', 'arrest-warrant', subject)),
  at(
    '02-28 16:00',
    told(
      '16:00 executed; 讯问 due 03-01T17:00; receipt due 03-04T00',
      records('records-system', 'arrest-executed', { ...subject, paper: 'arrest-warrant' }),
      under('p1', 'arrest'),
      due('arrest-interrogation', '03-01 17:00', of),
      due('arrest-receipt', '03-04', of),
      dutyStands('arrest-notice', 'suspended', null, of),
    ),
  ),
  at(
    '02-28 21:00',
    hears('handler', {
      person: 'p1',
      from: '02-28 20:00',
      officers: interrogators,
      recorded: true,
      name: 'arrest-interrogation',
      suffix: '（逮捕后）',
    }),
    dutyStands('arrest-interrogation', 'discharged', '02-28 20:00', of),
  ),
  at('03-02 08:50', discharges('handler', 'arrest-receipt', 'execution-receipt')),
  at(
    '03-02 09:00',
    requests('handler', 'identity-unknown', {
      ...subject,
      grounds: '犯罪嫌疑人不讲真实姓名、住址，身份不明，指纹比对尚无结果。',
      basis: ['刑事诉讼法第一百六十条第二款'],
      papers: ['identity-report'],
      proposal: '羁押期限自查清身份之日起计算。',
    }),
  ),
  ...approved('identity-unknown', times.identity, subject),
  at(
    '03-02 15:00',
    told(
      'Custody waits for identity (P152, LURB 03-02); until then 04-29T00, from arrest, is a warning',
      wasApproved('identity-unknown', times.identity, 'p1'),
      waitsAndWarns('custody', '04-29'),
    ),
  ),
  at(
    '03-06 09:30',
    records('records-system', 'identity-established', {
      ...subject,
      paper: 'identity-proof',
      note: '指纹比中',
    }),
    due('detention-notice', '03-06 09:30', of),
    due('arrest-notice', '03-06 09:30', of),
    told(
      'Custody due 05-07T00; filing due 04-30T00',
      clockStands('custody', 'running', '05-07', of),
      clockStands('custody-extension-filing', 'running', '04-30', of),
    ),
  ),
  at(
    '03-06 10:40',
    told(
      '03-06 09:30 rec fingerprint: identity → duty *notify at once*, both notices, 10:40 done',
      discharges('handler', 'detention-notice', 'detention-notice'),
      discharges('handler', 'arrest-notice', 'arrest-notice'),
      dutyStands('detention-notice', 'discharged', '03-06 10:40', of),
      dutyStands('arrest-notice', 'discharged', '03-06 10:40', of),
    ),
  ),
  at(
    '03-09 09:00',
    files('handler', {
      document: 'identity-proof',
      name: 'identity-report-of-the-9th',
      suffix: '（查证报告）',
    }),
    told(
      '✗ handler: start at 03-09, the day of the report → refused',
      refused(
        'already-done',
        records('handler', 'identity-established', { ...subject, proof: 'identity-report-of-the-9th' }),
        { source: 'C160 P152' },
      ),
      clockStands('custody', 'running', '05-07', of),
    ),
  ),
  at(
    '04-16 09:00',
    files('handler', 'conclusion-report', 'lawyer-opinion'),
    proves('handler', {
      paper: {
        document: 'appraisal',
        name: 'drug-appraisal',
        title: '理化检验鉴定书 · Chemical appraisal',
      },
    }),
    requests('handler', 'transfer', {
      grounds: '犯罪事实清楚，证据确实、充分，身份已查清。',
      basis: ['刑事诉讼法第一百六十二条'],
      papers: ['indictment-opinion'],
      with: ['conclusion-report', 'lawyer-opinion'],
      proposal: '移送县人民检察院审查起诉。',
    }),
  ),
  ...approved('transfer', times.transfer),
  at(
    '04-20 10:00',
    transfersProperty('handler', ['毒品疑似物一袋，随案移送。']),
    told(
      '04-20 10:00 delivered; review due 05-21T00',
      ...deliveredAndTold('handler'),
      due('prosecution-review', '05-21', of),
    ),
  ),
  at(
    '05-19 10:00',
    records('records-system', 'prosecution-decision', {
      ...subject,
      result: 'prosecuted',
      paper: indictment,
    }),
  ),
  at('05-25 09:00', closureRequest('handler', '人民检察院已提起公诉，毒品已随案移送。')),
  ...approved('closure', times.closure),
  at(
    '05-25 16:00',
    told('05-19 起诉书; 05-25 closure', wasApproved('closure', times.closure), alarmsAre()),
    told('End: closed; B whole', closedBy('bureau-leader')),
  ),
];
