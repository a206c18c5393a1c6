import { byHand, paragraph, part, personInWords, seal, stub, within } from '../blocks.js';
import { field, grounds, item, ofPerson, offence } from '../fields.js';
import type { InstrumentTemplate } from '../model.js';
import { amountInCharacters } from '../words.js';

const law = '《中华人民共和国刑事诉讼法》';
const from = field('from', '起算日期', 'First day');
const guarantor = field('guarantor', '保证人', 'Guarantor', { required: false });
const deposit = field('depositYuan', '保证金（元）', 'Deposit in yuan', { required: false });
const executor = field('executor', '执行机关', 'Who carries it out');

const suretyText = (surety: Readonly<{ guarantor: string; deposit: string }>): string =>
  surety.guarantor
    ? `接受保证人${surety.guarantor}的监督`
    : `交纳保证金（大写）${amountInCharacters(Number(surety.deposit) || 0)}`;

/** Bail and residential surveillance. @source C67-77; P83-89, P109-115 */
export const atLarge: readonly InstrumentTemplate[] = [
  {
    document: 'bail-decision',
    title: '取保候审决定书',
    per: 'subject',
    word: '取保',
    approved: 'bail',
    request: 'bail',
    fields: [...ofPerson, offence, grounds, item, from, guarantor, deposit, executor],
    parts: (said) => {
      const surety = suretyText({ guarantor: said.field('guarantor'), deposit: said.field('depositYuan') });
      return [
        stub(said, '取保候审决定书', [
          ['取保原因', said.field('grounds')],
          ['起算时间', said.field('from')],
          ['保证方式', surety],
          ['执行机关', said.field('executor')],
        ]),
        part(
          said,
          '取保候审决定书',
          [
            paragraph(`犯罪嫌疑人${personInWords(said)}。`),
            paragraph(
              `我局正在侦查${said.facts.caseTitle}，因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，决定对其取保候审，期限从${said.field('from')}起算，最长不超过十二个月。犯罪嫌疑人应当${surety}。由${said.field('executor')}执行。`,
            ),
            paragraph(
              '在取保候审期间，被取保候审人应当遵守下列规定：一、未经执行机关批准不得离开所居住的市、县；二、住址、工作单位和联系方式发生变动的，在二十四小时以内向执行机关报告；三、在传讯的时候及时到案；四、不得以任何形式干扰证人作证；五、不得毁灭、伪造证据或者串供。',
            ),
            seal(said.facts),
            byHand('本决定书已收到。　被取保候审人：　　　　（捺指印）　　年　月　日'),
          ],
          { foot: '此联交被取保候审人' },
        ),
      ];
    },
  },
  {
    document: 'surveillance-decision',
    title: '监视居住决定书',
    per: 'subject',
    word: '监居',
    approved: 'residential-surveillance',
    request: 'residential-surveillance',
    fields: [...ofPerson, offence, grounds, item, from, field('place', '监视居住地点', 'Place'), executor],
    parts: (said) => [
      stub(said, '监视居住决定书', [
        ['监视居住原因', said.field('grounds')],
        ['监视居住地点', said.field('place')],
        ['起算时间', said.field('from')],
        ['执行机关', said.field('executor')],
      ]),
      part(
        said,
        '监视居住决定书',
        [
          paragraph(`犯罪嫌疑人${personInWords(said)}。`),
          paragraph(
            `我局正在侦查${said.facts.caseTitle}，因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，决定在${said.field('place')}对其监视居住，由${said.field('executor')}负责执行，期限从${said.field('from')}起算，最长不超过六个月。`,
          ),
          paragraph(
            '在监视居住期间，被监视居住人应当遵守下列规定：一、未经执行机关批准不得离开执行监视居住的处所；二、未经执行机关批准不得会见他人或者以任何方式通信；三、在传讯的时候及时到案；四、不得以任何形式干扰证人作证；五、不得毁灭、伪造证据或者串供；六、将护照等出入境证件、身份证件、驾驶证件交执行机关保存。',
          ),
          seal(said.facts),
          byHand('本决定书已收到。　被监视居住人：　　　　（捺指印）　　年　月　日'),
        ],
        { foot: '此联交被监视居住人' },
      ),
    ],
  },
  {
    document: 'measure-lifted',
    title: '解除强制措施决定书',
    per: 'subject',
    word: '解',
    fields: [...ofPerson, field('measure', '所解除的强制措施', 'Measure to be lifted'), grounds, item],
    parts: (said) => [
      stub(said, '解除强制措施决定书', [['解除原因', said.field('grounds')]]),
      part(said, '解除强制措施决定书', [
        paragraph(
          `我局决定对犯罪嫌疑人${personInWords(said)}采取的${said.field('measure')}，因${within(said.field('grounds'))}，根据${law}${said.field('item')}之规定，予以解除。`,
        ),
        seal(said.facts),
        byHand('本决定书已收到。　被解除人：　　　　（捺指印）　　年　月　日'),
      ]),
    ],
  },
];
