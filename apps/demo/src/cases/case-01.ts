import { discharges, files, records, requests } from '../play/acts.js';
import { proves, returns, seizes } from '../play/evidence-acts.js';
import { answersFor, inStage, nothingOwed, refused, signsWrongly } from '../play/assertions.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs, votes } from '../play/signing.js';
import { discusses } from '../play/talking.js';
import { acceptance } from './opening.js';
import { deliveryReceipt, indictment } from './outside-documents.js';
import { lurb } from './signers.js';
import { told01 } from './told/case-01.js';

const approved = lurb('criminal-investigation');
const all = ['p1', 'p2', 'p3'];
const gang = ['p1', 'p2'];

const bailOfTheDriver = (text: string, particulars: Readonly<Record<string, unknown>>) =>
  requests('handler', 'bail', {
    subjects: ['p3'],
    grounds: '丙仅驾车接应，已退赔，采取取保候审不致发生社会危险性。',
    basis: ['刑事诉讼法第六十七条'],
    papers: [],
    with: ['bail-report'],
    proposal: { text, particulars },
  });

/** 1 盗窃团伙: three cable thieves, the 37-day path to arrest, one released on bail, transfer, prosecution, closure. */
export const case01: CaseScript = {
  id: 'case-01',
  number: '临公（刑）立字〔2026〕31号',
  title: '甲等人盗窃电缆案',
  unit: 'criminal-investigation',
  handlers: ['handler', 'handler-2', 'cg-handler'],
  parties: [
    { role: 'suspect', name: '甲' },
    { role: 'suspect', name: '乙' },
    { role: 'suspect', name: '丙' },
    { role: 'victim', name: '临溪县供电公司' },
  ],
  facts: { offence: '盗窃', source: 'report', amountFen: 4_630_000, gang: true, repeated: true, major: true },
  story: [
    '2025年11月至2026年2月间，犯罪嫌疑人甲、乙在临溪县城关镇、北山乡等地盗窃通信、供电电缆十一起，价值人民币46300元。',
    '犯罪嫌疑人丙两次驾车接应，涉案价值2100元，已全部退赔。',
    '2026年3月5日，民警在城北废品收购站附近将三人查获，当场扣押断线钳两把、剥皮电缆六十三公斤。',
  ],
  acts: [
    acceptance('03-02 08:50', 'cg-handler', inStage('filing')),
    at(
      '03-02 10:00',
      requests('handler', 'filing', {
        grounds: '供电公司报称线缆连续被盗，经初查有犯罪事实发生，需要追究刑事责任。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议对甲等人盗窃案立案侦查。',
      }),
    ),
    ...approved('filing', ['03-02 11:00', '03-02 14:20', '03-02 16:00', '03-03 10:30']),

    at('03-05 14:20', records('handler', 'summons-arrival', { subjects: all, note: '口头传唤到案' })),
    at(
      '03-05 20:10',
      files('handler', { document: 'interrogation-record', name: 'first-interrogation' }),
      requests('handler', 'detention', {
        subjects: all,
        grounds: '结伙、多次盗窃，被发觉后企图逃跑，有重大嫌疑。',
        basis: ['刑事诉讼法第八十二条'],
        papers: ['detention-report'],
        with: ['first-interrogation'],
        proposal: '建议刑事拘留。',
      }),
    ),
    ...approved('detention', ['03-05 20:25', '03-05 20:40', '03-05 21:05', '03-05 21:30'], { subjects: all }),
    at(
      '03-05 21:50',
      records('records-system', 'detention-executed', { subjects: all, paper: 'detention-warrant' }),
    ),
    at(
      '03-05 22:30',
      seizes('handler', {
        commander: 'unit-leader',
        from: 'p1',
        officers: ['handler', 'handler-2'],
        items: [{ description: '铜芯电缆（公斤）', quantity: 63 }],
      }),
    ),
    at('03-06 08:30', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at('03-06 09:20', discharges('handler', 'first-interrogation', 'interrogation-record')),
    at('03-06 10:00', discharges('handler', 'detention-notice', 'detention-notice')),
    at(
      '03-08 15:00',
      requests('handler', 'arrest-request-extension', {
        subjects: all,
        grounds: '结伙作案，多次作案，需逐起查证赃物去向。',
        basis: ['刑事诉讼法第九十一条第二款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长拘留期限至三十日。', extendTo: 'P30D', grounds: ['gang', 'repeated'] },
      }),
    ),
    ...approved('arrest-request-extension', ['03-08 15:20', '03-08 15:45', '03-08 16:30', '03-08 17:00'], {
      subjects: all,
    }),

    at(
      '03-20 09:30',
      files('handler', { document: 'bail-report', subject: 'p3' }),
      told(
        '03-20 09:30 req bail of 丙 呈请取保候审报告书. ✗ guarantor *and* ¥5,000 → refused, P84, CM6',
        refused(
          'one-guarantee-only',
          bailOfTheDriver('保证人和保证金五千元并用。', { guarantor: true, depositFen: 500_000 }),
          { source: 'P84 P87 CM6' },
        ),
      ),
      bailOfTheDriver('由保证人保证，取保候审。', { guarantor: true }),
    ),
    ...approved('bail', ['03-20 11:00', '03-20 11:40', '03-20 14:30', '03-20 15:20'], { subjects: ['p3'] }),
    at(
      '03-20 16:00',
      records('handler', 'bail-announced', {
        subjects: ['p3'],
        paper: { document: 'bail-decision', subject: 'p3' },
        note: '保证人一名，已宣布取保候审决定书',
      }),
    ),
    at('03-20 16:20', files('handler', { document: 'release-certificate', subject: 'p3' })),

    at(
      '04-02 15:00',
      files('handler', 'danger-statement', {
        document: 'interrogation-record',
        name: 'second-interrogation',
        suffix: '（第二次）',
      }),
      requests('handler', 'arrest-request', {
        subjects: gang,
        grounds:
          '有证据证明有犯罪事实，可能判处徒刑以上刑罚，曾企图逃跑，采取取保候审尚不足以防止发生社会危险性。',
        basis: ['刑事诉讼法第八十一条', '刑事诉讼法第八十七条'],
        papers: ['arrest-request-opinion'],
        with: ['danger-statement', 'second-interrogation'],
        proposal: '提请批准逮捕。',
      }),
    ),
    ...approved('arrest-request', ['04-02 16:00', '04-02 17:10', '04-03 10:00', '04-03 15:40'], {
      subjects: gang,
    }),
    at(
      '04-04 10:00',
      records('records-system', 'arrest-request-delivered', { subjects: gang, paper: deliveryReceipt }),
    ),
    at(
      '04-10 16:10',
      records('records-system', 'arrest-decision', {
        subjects: gang,
        result: 'approved',
        paper: 'arrest-decision',
        number: '临检批捕〔2026〕44号',
      }),
    ),
    at(
      '04-10 16:30',
      requests('handler', 'arrest-warrant', {
        subjects: gang,
        grounds: '县人民检察院已批准逮捕。',
        basis: ['刑事诉讼法第九十三条'],
        papers: [],
        with: ['arrest-decision'],
        proposal: '呈请签发逮捕证。',
      }),
    ),
    at('04-10 16:40', signs('bureau-leader', 'arrest-warrant', { subjects: gang })),
    at(
      '04-10 17:20',
      records('records-system', 'arrest-executed', { subjects: gang, paper: 'arrest-warrant' }),
    ),
    at('04-10 20:30', discharges('handler', 'arrest-interrogation', 'interrogation-record')),
    at('04-11 09:10', discharges('handler', 'arrest-notice', 'arrest-notice')),
    at('04-13 10:00', discharges('handler', 'arrest-receipt', 'execution-receipt')),

    at(
      '05-27 14:00',
      requests('handler', 'conclusion', {
        grounds: '案情重大、复杂，呈请集体讨论侦查终结。',
        basis: ['公安机关办理刑事案件程序规定第二百八十六条'],
        papers: ['conclusion-report'],
        proposal: '侦查终结。',
      }),
    ),
    at(
      '05-27 15:00',
      ...['deputy-leader', 'legal-leader', 'legal-reviewer', 'unit-leader', 'bureau-leader'].map((officer) =>
        votes(officer, 'conclusion', 'for', '犯罪事实清楚，证据确实、充分，同意侦查终结。'),
      ),
    ),
    at(
      '05-28 09:00',
      files('handler', {
        document: 'lawyer-opinion',
        says: ['辩护律师就丙的作用和退赔情况提出书面意见，已附卷。'],
      }),
      proves('handler'),
      requests('handler', 'transfer', {
        grounds: '犯罪事实清楚，证据确实、充分；甲、乙系主犯，丙系从犯，作用分别写明。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion'],
        with: ['conclusion-report', 'lawyer-opinion'],
        proposal: '移送县人民检察院审查起诉。',
      }),
    ),
    at('05-28 11:00', signs('legal-officer', 'transfer')),
    at('05-29 09:30', signs('unit-leader', 'transfer')),
    at(
      '05-29 10:00',
      told(
        '✗ bureau-leader signs before R → refused',
        refused('not-your-post', signsWrongly('bureau-leader', 'transfer', { entitled: 'legal-reviewer' })),
      ),
    ),
    at(
      '05-29 15:30',
      discusses('legal-reviewer', {
        participants: ['legal-reviewer', 'handler', 'unit-leader'],
        minutes: 130,
        text: '就丙两次接应是否明知展开讨论，核对第二次讯问笔录与通话记录的时间。',
        material: 'second-interrogation',
        page: 2,
        differingViews: [{ officer: 'unit-leader', view: '丙首次接应时是否明知尚有疑问，应按一次认定。' }],
        outcome: '维持两次认定，起诉意见书中写明从犯及退赔情节。',
      }),
    ),
    at('05-29 16:00', signs('legal-reviewer', 'transfer')),
    at('06-01 11:00', signs('bureau-leader', 'transfer'), answersFor('transfer', 'bureau-leader')),
    at(
      '06-02 09:30',
      records('records-system', 'transfer-delivered', { paper: deliveryReceipt }),
      records('handler', 'transfer-told', {
        subjects: all,
        paper: 'transfer-notice',
        note: '已告知三名犯罪嫌疑人及其辩护律师',
      }),
    ),
    at(
      '07-01 10:00',
      records('records-system', 'prosecution-decision', {
        subjects: all,
        result: 'prosecuted',
        paper: indictment,
      }),
    ),
    at('07-03 10:00', returns('handler', { name: '临溪县供电公司' }, ['电缆六十三公斤发还临溪县供电公司。'])),
    at(
      '07-06 09:00',
      nothingOwed,
      requests('handler', 'closure', {
        grounds: '三名犯罪嫌疑人均已提起公诉，涉案财物已发还。',
        basis: ['公安机关办理刑事案件程序规定第二百八十八条'],
        papers: ['closure-report'],
        with: ['return-list'],
        proposal: '结案归档。',
      }),
    ),
    ...approved('closure', ['07-06 10:00', '07-06 11:00', '07-06 15:00', '07-06 16:30']),
    ...told01,
  ],
};
