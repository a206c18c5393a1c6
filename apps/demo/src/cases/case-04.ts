import { files, records, requests, resubmits } from '../play/acts.js';
import { proves } from '../play/evidence-acts.js';
import { due, refused } from '../play/assertions.js';
import { keepsFrame, keptFrameRefused } from '../play/stale-frames.js';
import { at, type CaseScript } from '../play/script.js';
import { told } from '../play/sentences.js';
import { signs } from '../play/signing.js';
import { indictment } from './outside-documents.js';
import { acceptance, bailed, deliveredAndTold } from './opening.js';
import { lurb } from './signers.js';
import { told04 } from './told/case-04.js';

const approved = lurb('chengguan-station');
const firstRound = ['indictment-opinion', 'conclusion-report', 'second-interrogation', 'video-record'];

/** 4 故意伤害: three rectification items, returned twice, signed again on each new dossier. */
export const case04: CaseScript = {
  id: 'case-04',
  number: '临公（城关）立字〔2026〕3号',
  title: '己故意伤害案',
  unit: 'chengguan-station',
  handlers: ['cg-handler'],
  parties: [
    { role: 'suspect', name: '己' },
    { role: 'victim', name: '庚' },
  ],
  facts: { offence: '故意伤害', source: 'report', occurredOn: '2026-01-13', injury: 'minor' },
  story: [
    '2026年1月13日21时许，犯罪嫌疑人己在临溪县城关镇解放路大排档与被害人庚因座位发生口角，持啤酒瓶击打庚面部。',
    '经鉴定，庚的损伤程度为轻伤二级。',
    '现场监控录像完整记录了双方冲突经过。',
  ],
  acts: [
    acceptance('01-14 09:00', 'cg-handler', due('filing', '01-20')),
    at(
      '01-15 09:00',
      requests('cg-handler', 'filing', {
        grounds: '被害人伤情初步诊断与监控录像相互印证，有犯罪事实发生。',
        basis: ['刑事诉讼法第一百一十二条'],
        papers: ['filing-report'],
        with: ['acceptance-form'],
        proposal: '建议对己故意伤害案立案侦查。',
      }),
    ),
    ...approved('filing', ['01-15 09:30', '01-15 10:20', '01-15 14:00', '01-15 16:10']),
    ...bailed('chengguan-station', 'cg-handler', [
      '01-16 08:30',
      '01-16 08:45',
      '01-16 09:00',
      '01-16 09:20',
      '01-16 09:40',
    ]),
    at(
      '01-16 10:00',
      records('cg-handler', 'bail-announced', {
        subjects: ['p1'],
        paper: 'bail-decision',
        note: '保证人一名',
      }),
      due('bail', '2027-01-17'),
    ),
    at(
      '06-15 10:00',
      files(
        'cg-handler',
        'conclusion-report',
        {
          document: 'interrogation-record',
          name: 'second-interrogation',
          suffix: '（第二次）',
          says: [
            '问：你用什么东西打的？',
            '答：桌上的啤酒瓶。',
            '问：打了几下？',
            '答：一下，打在左脸。',
            '问：当时几点？',
            '答：二十一时（涂改）二十分左右。',
            '问：现场还有谁？',
            '答：老板和隔壁桌两个人。',
            '问：事后你去了哪里？',
            '答：我打了110，等民警来。',
          ],
        },
        {
          document: 'video-record',
          name: 'video-record',
          says: ['提取人：褚晓梅。见证人：（空白）。'],
        },
      ),
      proves('cg-handler'),
      requests('cg-handler', 'transfer', {
        grounds: '犯罪事实清楚，证据确实、充分，己自愿认罪认罚。',
        basis: ['刑事诉讼法第一百六十二条'],
        papers: ['indictment-opinion', 'lawyer-opinion'],
        with: ['conclusion-report', 'second-interrogation', 'video-record'],
        proposal: '移送县人民检察院审查起诉。',
      }),
    ),
    at('06-15 14:00', signs('cg-legal', 'transfer')),
    at('06-16 09:10', signs('cg-leader', 'transfer')),
    at('06-17 16:10', keepsFrame('legal-reviewer', 'transfer')),
    at(
      '06-17 16:20',
      signs('legal-reviewer', 'transfer', {
        decision: 'return',
        opinion: {
          evidence: '第二次讯问笔录第3页时间涂改处未捺指印；监控提取笔录缺见证人签名。',
          procedure: '鉴定意见通知书未送达被害人庚。',
        },
        reasons: '证据形式有瑕疵，应补正后重新报送。',
        rectification: [
          {
            id: '1',
            requirement: '第二次讯问笔录第3页时间涂改处由被讯问人捺指印或者重新制作',
            page: 3,
            checklist: 'EV2',
          },
          { id: '2', requirement: '向被害人庚送达鉴定意见通知书' },
          { id: '3', requirement: '监控提取笔录补见证人', checklist: 'EV3' },
        ],
        rectifyBy: '06-24 18:00',
      }),
    ),
    at(
      '06-22 10:00',
      files(
        'cg-handler',
        {
          document: 'interrogation-record',
          name: 'second-interrogation-corrected',
          suffix: '（第二次，补正）',
        },
        { document: 'appraisal-notice', name: 'appraisal-notice' },
      ),
      told(
        '✗ 06-22 resubmits ①② only → refused, ③ unanswered',
        refused(
          'rectification-unanswered',
          resubmits('cg-handler', 'transfer', {
            answers: { '1': '涂改处已由己捺指印确认。', '2': '已于6月22日送达庚，送达回执附卷。' },
            with: [...firstRound, 'lawyer-opinion', 'second-interrogation-corrected', 'appraisal-notice'],
          }),
          { items: ['3'] },
        ),
      ),
    ),
    at(
      '06-23 10:00',
      resubmits('cg-handler', 'transfer', {
        answers: {
          '1': '涂改处已由己捺指印确认。',
          '2': '已于6月22日送达庚，送达回执附卷。',
          '3': '已补邀见证人重新提取，制作提取笔录。',
        },
        papers: [{ document: 'video-record', name: 'video-record-2', suffix: '（重新制作）' }],
        with: [...firstRound, 'lawyer-opinion', 'second-interrogation-corrected', 'appraisal-notice'],
      }),
    ),
    at('06-23 11:00', signs('cg-legal', 'transfer')),
    at('06-23 15:00', signs('cg-leader', 'transfer')),
    at(
      '06-23 16:00',
      told(
        '✗ R signs the record framed on 06-17 → 409 record-changed (round, dossier)',
        keptFrameRefused('record-changed', 'legal-reviewer', 'transfer', {
          status: 409,
          differences: ['/round', '/dossier', '/task'],
        }),
      ),
    ),
    at(
      '06-24 10:30',
      signs('legal-reviewer', 'transfer', {
        decision: 'return',
        opinion: { evidence: '①②已补正；③新提取笔录见证人未签名。' },
        reasons: '第3项未整改到位：见证人未签名。',
        rectification: [{ id: '3', requirement: '监控提取笔录由见证人签名', checklist: 'EV3' }],
        rectifyBy: '06-26 18:00',
      }),
    ),
    at(
      '06-29 09:00',
      resubmits('cg-handler', 'transfer', {
        answers: { '3': '见证人已于6月29日在提取笔录上签名捺印。' },
        papers: [{ document: 'video-record', name: 'video-record-3', suffix: '（见证人已签名）' }],
        with: [...firstRound, 'lawyer-opinion', 'second-interrogation-corrected', 'appraisal-notice'],
      }),
    ),
    ...approved('transfer', ['06-29 09:40', '06-29 10:20', '06-29 14:00', '06-30 09:30']),
    at('06-30 15:00', ...deliveredAndTold('cg-handler'), due('prosecution-review', '07-31')),
    at(
      '07-28 10:00',
      records('records-system', 'prosecution-decision', {
        subjects: ['p1'],
        result: 'prosecuted',
        paper: indictment,
      }),
    ),
    at(
      '08-03 09:00',
      requests('cg-handler', 'closure', {
        grounds: '人民检察院已提起公诉。',
        basis: ['公安机关办理刑事案件程序规定第二百八十八条'],
        papers: ['closure-report'],
        proposal: '结案归档。',
      }),
    ),
    ...approved('closure', ['08-03 10:00', '08-03 11:00', '08-03 14:30', '08-03 16:00']),
    ...told04,
  ],
};
