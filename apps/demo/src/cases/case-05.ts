import { discharges, files, records, requests } from '../play/acts.js';
import { due, refused } from '../play/assertions.js';
import { seizes } from '../play/evidence-acts.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import { alarmsAre, dutyStands, filed, signedBy, under } from '../play/standing.js';
import { hears } from '../play/talking.js';
import { identityOfTheNameless } from './case-05-identity.js';
import { acceptance } from './opening.js';
import { lurb, lurbApproved } from './signers.js';

const unit = 'criminal-investigation';
const approved = lurb(unit);
const wasApproved = lurbApproved(unit);
const subject = { subjects: ['p1'] };
const of = { subject: 'p1' };
const interrogators = ['handler', 'handler-2'];

const times = {
  filing: ['02-16 13:20', '02-16 13:30', '02-16 13:40', '02-16 13:50'],
  detention: ['02-16 14:15', '02-16 14:25', '02-16 14:40', '02-16 14:55'],
  extension: ['02-18 09:30', '02-18 10:10', '02-18 11:00', '02-18 15:00'],
};

const exception = (ground: string, text: string, materials: Readonly<{ papers: string[]; with: string[] }>) =>
  requests('handler', 'notice-exception', {
    ...subject,
    grounds: text,
    basis: ['公安机关办理刑事案件程序规定第一百二十七条'],
    ...materials,
    proposal: { text, particulars: { ground } },
  });

/** 5 贩卖毒品: a nameless suspect whose family cannot be told; custody counts from the day he is identified. */
export const case05: CaseScript = {
  id: 'case-05',
  number: '临公（刑）立字〔2026〕22号',
  title: '辛贩卖毒品案',
  unit,
  handlers: ['handler', 'handler-2'],
  parties: [{ role: 'suspect', name: '辛（自报姓名不详，编号临公刑2026-0216）' }],
  facts: { offence: '贩卖毒品', source: 'caught', occurredOn: '2026-02-16', caughtInTheAct: true },
  story: [
    '2026年2月16日12时许，民警在临溪县客运站附近当场查获一名男子贩卖毒品，从其身上查获毒品疑似物12.6克。',
    '该人拒不讲真实姓名、住址，身份不明，暂编号办理。',
  ],
  acts: [
    acceptance('02-16 13:00', 'handler'),
    at(
      '02-16 13:10',
      requests('handler', 'filing', {
        grounds: '现场查获毒品疑似物12.6克，有犯罪事实发生，需要追究刑事责任。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议立案侦查。',
      }),
    ),
    ...approved('filing', times.filing),
    at('02-16 13:50', told('02-16 (holiday) 13:00 受案, 立案', wasApproved('filing', times.filing))),
    at(
      '02-16 14:00',
      requests('handler', 'detention', {
        ...subject,
        grounds: '现行犯，不讲真实姓名、住址，身份不明。',
        basis: ['刑事诉讼法第八十二条'],
        papers: ['detention-report'],
        proposal: '建议刑事拘留。',
      }),
    ),
    ...approved('detention', times.detention, subject),
    at(
      '02-16 15:05',
      told(
        '15:05 rec detained, LURB before',
        wasApproved('detention', times.detention, 'p1'),
        records('records-system', 'detention-executed', { ...subject, paper: 'detention-warrant' }),
        under('p1', 'detention'),
      ),
      told(
        'three duties due 02-17T16:00',
        due('deliver-to-detention-house', '02-17 16:00', of),
        due('first-interrogation', '02-17 16:00', of),
        due('detention-notice', '02-17 16:00', of),
      ),
      told(
        'Request due 02-20T00 (~02-19T15:05)',
        due('arrest-request', '02-20', { ...of, exact: '02-19 15:05' }),
      ),
    ),
    at(
      '02-16 15:30',
      seizes('handler', {
        commander: 'unit-leader',
        from: 'p1',
        officers: interrogators,
        items: [{ description: '毒品疑似物12.6克（袋）', quantity: 1 }],
      }),
    ),
    at('02-16 17:00', discharges('records-system', 'deliver-to-detention-house', 'custody-receipt')),
    at(
      '02-16 19:30',
      told(
        '12.6 g, caught in the act; gives no name; interrogations recorded (P208)',
        hears('handler', {
          person: 'p1',
          from: '02-16 18:00',
          officers: interrogators,
          recorded: true,
          name: 'first-interrogation',
          says: [
            '问：你叫什么名字？',
            '答：（不语）。',
            '问：身上的东西是什么？',
            '答：别人给的，准备卖掉。',
          ],
        }),
        dutyStands('first-interrogation', 'discharged', '02-16 18:00', of),
        alarmsAre(),
      ),
    ),
    at(
      '02-17 10:00',
      files('handler', {
        document: 'detention-notice',
        subject: 'p1',
        says: ['不通知理由：无法通知，身份不明。'],
      }),
      told(
        '✗ 02-17 10:00 handler, "通知可能有碍侦查" → refused: only 危害国家安全, 恐怖活动 (P127)',
        refused(
          'notice-exception-not-allowed',
          exception('may-impede', '通知可能有碍侦查', { papers: [], with: ['detention-notice'] }),
          {
            because: {
              zh: '仅涉嫌危害国家安全犯罪、恐怖活动犯罪，通知可能有碍侦查的，可以不予通知',
              en: 'Only where endangering national security or terrorism is suspected may notice be withheld because it may impede',
            },
            source: 'C85 P127',
          },
        ),
      ),
    ),
    at(
      '02-17 10:30',
      exception('cannot-notify', '无法通知，身份不明', { papers: [], with: ['detention-notice'] }),
    ),
    at('02-17 10:45', signs('unit-leader', 'notice-exception', subject)),
    at(
      '02-17 11:00',
      told(
        '11:00 "无法通知, 身份不明", reason on 拘留通知书, unit-leader and R sign: duty suspended, not done',
        signs('legal-reviewer', 'notice-exception', subject),
        filed('detention-notice'),
        signedBy('notice-exception', 'approved', [
          ['unit-leader', 'approve', '02-17 10:45'],
          ['legal-reviewer', 'approve', '02-17 11:00'],
        ]),
        dutyStands('detention-notice', 'suspended', null, of),
      ),
    ),
    at(
      '02-18 09:00',
      requests('handler', 'arrest-request-extension', {
        ...subject,
        grounds: '身份不明，毒品疑似物尚在鉴定，三日内不能完成。',
        basis: ['刑事诉讼法第九十一条第一款'],
        papers: ['detention-extension-report'],
        proposal: { text: '建议延长一至四日。', extendTo: 'P7D', grounds: ['special-circumstances'] },
      }),
    ),
    ...approved('arrest-request-extension', times.extension, subject),
    at(
      '02-18 15:00',
      told(
        '02-18 +4, LURB: due 02-24T00',
        wasApproved('arrest-request-extension', times.extension, 'p1'),
        due('arrest-request', '02-24', of),
      ),
    ),
    ...identityOfTheNameless,
  ],
};
