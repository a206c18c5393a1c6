import { files, records, requests, resubmits, starts, withdraws } from '../play/acts.js';
import { due } from '../play/assertions.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import {
  alarmsAre,
  clockStands,
  recordedAs,
  signedBy,
  stands,
  under,
  unusableRecord,
} from '../play/standing.js';
import { hears, joins } from '../play/talking.js';
import { prosecutionOfTheMinor } from './case-07-prosecution.js';
import { lurb, lurbApproved } from './signers.js';

const unit = 'chengguan-station';
const approved = lurb(unit);
const wasApproved = lurbApproved(unit);
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };
const interrogators = ['cg-handler', 'cg-handler-2'];

const times = {
  filing: ['09-04 10:00', '09-04 11:00', '09-04 14:30', '09-04 16:00'],
  bail: ['09-07 20:00', '09-07 20:10', '09-07 20:20', '09-07 20:30'],
  exclusion: ['09-09 10:00', '09-09 11:00', '09-09 14:30', '09-09 16:00'],
};

/** 7 盗窃: a minor, interrogated alone once, bailed to his mother, conditionally not prosecuted. */
export const case07: CaseScript = {
  id: 'case-07',
  number: '临公（城关）立字〔2026〕93号',
  // No minor's name stands in a title: titles are in lists.
  title: '未成年人盗窃电动自行车案',
  unit,
  handlers: ['cg-handler'],
  parties: [
    { role: 'suspect', name: '子（十六岁）', minor: true },
    { role: 'victim', name: '某超市' },
  ],
  facts: { offence: '盗窃', source: 'report', amountFen: 380_000 },
  story: [
    '2026年8月下旬，一名十六周岁的犯罪嫌疑人在临溪县城关镇盗走电动自行车二辆，价值人民币3800元。',
    '电动自行车已追回，犯罪嫌疑人自愿认罪，其母愿意赔偿。',
  ],
  acts: [
    at(
      '09-03 09:00',
      starts('records-system'),
      files('cg-handler', 'acceptance-receipt'),
      told(
        '09-03 09:00 受案; filing due 09-08T00 (09-06 Sunday)',
        records('cg-handler', 'acceptance', { paper: 'acceptance-form' }),
        due('filing', '09-08'),
      ),
      told(
        'Two e-bikes, ¥3,800',
        stands('amount', 380_000, ({ facts }) => (facts as Readonly<Record<string, unknown>>)['amountFen']),
      ),
    ),
    at(
      '09-04 09:00',
      requests('cg-handler', 'filing', {
        grounds: '监控录像与被害人陈述相互印证，有犯罪事实发生。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议立案侦查。',
      }),
    ),
    ...approved('filing', times.filing),
    at('09-04 16:00', told('09-04 立案', wasApproved('filing', times.filing))),
    at(
      '09-07 15:30',
      told(
        '09-07 15:30 传唤 arrival, due 09-08T03:30',
        records('cg-handler', 'summons-arrival', subject),
        due('summons', '09-08 03:30', of),
      ),
    ),
    at(
      '09-07 16:20',
      told(
        '✗ 15:50 interrogation without guardian → alarm, record unusable as proof (P323, EV5)',
        hears('cg-handler', {
          person: 'p1',
          from: '09-07 15:50',
          officers: interrogators,
          name: 'first-interrogation',
        }),
        alarmsAre('minor-without-guardian'),
        recordedAs('AlarmRaised', ['minor-without-guardian P323'], ['alarm', 'source']),
        unusableRecord('first-interrogation', 'questioned', 'P323', 'EV5'),
      ),
    ),
    at('09-07 16:40', joins('cg-handler', 'guardian', '某某之母')),
    at(
      '09-07 17:40',
      told(
        '16:40 mother; 16:50 again, legal-aid counsel notified (P320)',
        hears('cg-handler', {
          person: 'p1',
          from: '09-07 16:50',
          officers: interrogators,
          guardian: 'p3',
          name: 'second-interrogation',
          suffix: '（第二次）',
        }),
        records('cg-handler', 'legal-aid-notified', { ...subject, paper: 'legal-aid-notice' }),
        stands('the guardian', ['guardian', 'p3'], ({ parties, interviews }) => [
          parties.find(({ id }) => id === 'p3')?.role,
          interviews.at(-1)?.guardian,
        ]),
        alarmsAre('minor-without-guardian'),
      ),
    ),
    at(
      '09-07 19:00',
      requests('cg-handler', 'bail', {
        ...subject,
        grounds: '系未成年人，采取取保候审不致发生社会危险性。',
        basis: ['刑事诉讼法第六十七条', '刑事诉讼法第二百八十条'],
        papers: ['bail-report'],
        proposal: { text: '收取保证金二千元，取保候审。', particulars: { depositFen: 200_000 } },
      }),
    ),
    at('09-07 19:15', signs('cg-legal', 'bail', subject)),
    at('09-07 19:30', signs('cg-leader', 'bail', subject)),
    at(
      '09-07 19:50',
      told(
        '19:00 cg-handler req bail, deposit; L, U sign; R 19:50 **return**: guarantor first (P84)',
        signs('legal-reviewer', 'bail', {
          ...subject,
          decision: 'return',
          opinion: { discretion: '未成年人取保候审，应当优先适用保证人。' },
          reasons: '其母到场，具备保证条件，应当优先适用保证人保证。',
          rectification: [
            {
              id: '1',
              requirement: '改由法定代理人担任保证人',
              checklist: 'CM6',
              rule: '公安机关办理刑事案件程序规定第八十四条',
            },
          ],
          rectifyBy: '09-08 09:00',
        }),
        signedBy(
          'bail',
          'returned',
          [
            ['cg-legal', 'approve', '09-07 19:15'],
            ['cg-leader', 'approve', '09-07 19:30'],
            ['legal-reviewer', 'return', '09-07 19:50'],
          ],
          of,
        ),
      ),
    ),
    at(
      '09-07 19:55',
      resubmits('cg-handler', 'bail', {
        subject: 'p1',
        answers: { '1': '已改由其母担任保证人，保证书附卷。' },
        papers: [{ document: 'other', name: 'guarantee', title: '保证书 · Guarantee', subject: 'p1' }],
        with: ['bail-report'],
        proposal: { text: '由其母担任保证人，取保候审。', particulars: { guarantor: true } },
      }),
    ),
    ...approved('bail', times.bail, subject),
    at(
      '09-07 20:50',
      told(
        'Round 2 LURB by 20:30, mother guarantor; 20:50 announced, summons ended; due 2027-09-08T00',
        wasApproved('bail', times.bail, 'p1'),
        stands('round 2 of bail proposes', [2, { guarantor: true }], ({ requests: all }) => {
          const round = all.find(({ link }) => link === 'bail')?.rounds.at(-1);
          return [round?.round, round?.proposal.particulars];
        }),
        records('cg-handler', 'bail-announced', {
          ...subject,
          paper: { document: 'bail-decision', subject: 'p1' },
        }),
        under('p1', 'bail'),
        clockStands('summons', 'stopped', '09-08 03:30', of),
        due('bail', '2027-09-08', of),
      ),
    ),
    at(
      '09-09 09:00',
      requests('cg-handler', 'evidence-exclusion', {
        grounds: '第一次讯问时法定代理人、合适成年人均未到场。',
        basis: ['公安机关办理刑事案件程序规定第三百二十三条'],
        papers: ['exclusion-report'],
        with: ['first-interrogation'],
        proposal: '排除该份讯问笔录。',
        evidence: { materials: ['first-interrogation'], ground: 'minor-without-guardian' },
      }),
    ),
    ...approved('evidence-exclusion', times.exclusion),
    at(
      '09-10 09:00',
      told(
        '✗ 09-10 arrest request → alarm: P327, AR2 empty; withdrawn',
        requests('cg-handler', 'arrest-request', {
          ...subject,
          grounds: '有证据证明有犯罪事实。',
          basis: ['刑事诉讼法第八十一条'],
          papers: ['arrest-request-opinion'],
          proposal: '提请批准逮捕。',
        }),
        recordedAs(
          'AlarmRaised',
          ['minor-without-guardian P323', 'minor-arrest P327', 'danger-unexplained C81 AR2'],
          ['alarm', 'source'],
        ),
        withdraws('cg-handler', 'arrest-request', '对未成年人应当严格限制适用逮捕，撤回提请。', 'p1'),
        signedBy('arrest-request', 'withdrawn', [], of),
        under('p1', 'bail'),
      ),
    ),
    ...prosecutionOfTheMinor,
  ],
};
