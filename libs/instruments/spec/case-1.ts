import type { LocalDate } from '#libs/kernel';
import type { InstrumentFacts } from '../src/index.js';

const day = (text: string) => text as LocalDate;

/** The theft of cables, as its case knows it after the arrest: every instrument of that case can be made from it. */
export const theft: InstrumentFacts = {
  organ: '临溪县公安局',
  unit: '刑侦大队',
  caseTitle: '甲等人盗窃案',
  caseNumber: '临公（刑）受字〔2026〕31号',
  offence: '盗窃罪',
  summary:
    '2026年1月至3月间，犯罪嫌疑人甲、乙、丙结伙在临溪县城关镇等地盗窃通信电缆十一次，涉案价值人民币46300元。',
  handlers: ['陈志远', '林海'],
  person: { name: '甲', idNumber: '身份证330000199001010011' },
  persons: ['甲', '乙', '丙'],
  grounds: '犯罪嫌疑人结伙多次作案，有犯罪事实，可能毁灭证据、串供',
  approvals: [
    {
      step: 'legal-officer',
      opinion: '程序合法，材料齐全，拟同意。',
      signer: '孙立新',
      on: day('2026-03-05'),
    },
    { step: 'unit', opinion: '同意呈请。', signer: '吴强', on: day('2026-03-05') },
    { step: 'legal', opinion: '经审核，事实清楚，证据充分，同意。', signer: '钱敏', on: day('2026-03-05') },
    { step: 'leader', opinion: '同意。', signer: '周正阳', on: day('2026-03-05') },
  ],
  approvedBy: '周正阳',
  approvedOn: day('2026-03-05'),
  happened: {
    filing: '2026年3月3日',
    'detention-executed': '2026年3月5日21时50分',
    'arrest-executed': '2026年4月10日17时20分',
    'arrest-decision': '2026年4月10日',
    'transfer-delivered': '2026年6月2日9时30分',
    'prosecution-decision': '2026年7月1日',
  },
  limits: { 'arrest-request': { from: day('2026-03-05'), to: day('2026-04-04') } },
  on: day('2026-03-05'),
  number: '临公（刑）拘字〔2026〕12号',
};

/** How the conclusion was voted on, the chair last. */
export const discussed: InstrumentFacts['approvals'] = [
  ['同意：事实清楚，证据确实、充分。', '何建国'],
  ['同意：定性准确，程序合法。', '郑文'],
  ['同意：证据之间能够相互印证。', '钱敏'],
  ['同意：已全部查证属实。', '吴强'],
  ['同意：移送审查起诉。', '周正阳'],
].map(([opinion = '', signer = '']) => ({ step: 'discussion', opinion, signer, on: day('2026-05-27') }));

/** What the case does not know and an officer fills in. */
export const particulars: Readonly<Record<string, string>> = {
  sex: '男',
  birthDate: '1990年1月1日',
  address: '临溪县城关镇溪口路12号',
  idNumber: '330000199001010011',
  suspect:
    '甲，男，1990年1月1日出生，身份证号码330000199001010011，住临溪县城关镇溪口路12号，无业，无违法犯罪经历',
  occupation: '无业',
  item: '第八十二条第（一）项',
  detentionHouse: '临溪县看守所',
  procuratorate: '临溪县人民检察院',
  family: '甲之妻李某',
  houseAddress: '临溪县北郊路1号',
  evidence: '被害单位报案材料、现场勘验笔录、监控录像、扣押的电缆、价格认定结论书、犯罪嫌疑人供述等',
  source: '临溪县电信公司于2026年3月2日报案至我局',
  criminalLaw: '第二百六十四条',
  danger: '多次结伙作案，不羁押可能继续犯罪、串供或者毁灭证据。',
  volumes: '2册186页',
  suspects:
    '犯罪嫌疑人甲，男，1990年1月1日出生，住临溪县城关镇溪口路12号。2026年3月5日因涉嫌盗窃罪被我局刑事拘留，同年4月10日被逮捕。\n犯罪嫌疑人乙，男，1992年5月6日出生，住临溪县东桥镇。2026年3月5日被刑事拘留，同年4月10日被逮捕。\n犯罪嫌疑人丙，男，1995年8月9日出生，住临溪县东桥镇。2026年3月5日被刑事拘留，同年3月20日被取保候审。',
  counsel: '甲的辩护律师王某，临溪正和律师事务所',
  roles: '甲提议并组织盗窃，起主要作用，系主犯；乙参与全部盗窃；丙仅驾车两次，涉案2100元，已退赔，系从犯。',
  circumstances: '犯罪嫌疑人丙已退赔损失，自愿认罪认罚。',
  exhibits: '电缆三捆，清单附后',
  extendedTo: '三十日',
  surety: '保证人保证',
  from: '2026年3月20日',
  guarantor: '丙之父丙父',
  executor: '临溪县公安局城关派出所',
  place: '犯罪嫌疑人住处',
  measure: '取保候审',
  contested: '临检刑不批捕〔2026〕5号',
  returned: '临检补侦〔2026〕2号',
  result: '一、已补充调取涉案账户流水。\n二、已对被害人再次询问。',
  complainant: '庚',
  complainedOn: '2026年3月2日',
};

const everybody = '甲，男，1990年1月1日出生；乙，男，1992年5月6日出生；丙，男，1995年8月9日出生，均住临溪县';

/** What differs from one instrument of the case to another. */
export const ofInstrument: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'detention-extension-notice': {
    from: '2026年3月5日',
    grounds: '犯罪嫌疑人结伙作案、多次作案',
    item: '第九十一条第二款',
  },
  'filing-report': { grounds: '有犯罪事实发生，需要追究刑事责任，且属于我局管辖' },
  'bail-report': {
    grounds: '犯罪嫌疑人仅驾车接应两次，已退赔，采取取保候审不致发生社会危险性',
    surety: '保证人丙父保证',
  },
  'surveillance-report': {
    grounds: '符合逮捕条件，系生活不能自理的人的唯一扶养人',
    place: '犯罪嫌疑人住处，临溪县城关镇溪口路12号',
  },
  'conclusion-report': {
    suspect: everybody,
    grounds: '犯罪事实清楚，证据确实、充分，犯罪性质和罪名认定正确，法律手续完备，依法应当追究刑事责任',
    measures:
      '甲、乙于2026年3月5日被刑事拘留，同年4月10日经批准逮捕，因其结伙多次作案，有社会危险性；丙于同年3月20日被取保候审，因其系从犯，已退赔',
    opinion: '以涉嫌盗窃罪将甲、乙、丙移送临溪县人民检察院审查起诉；甲系主犯，丙系从犯',
  },
  'revocation-report': {
    suspect: everybody,
    grounds: '情节显著轻微、危害不大，不认为是犯罪',
    settlement: '立即释放甲、乙，解除对丙的取保候审；扣押的电缆发还被害单位',
  },
  'closure-report': {
    suspect: everybody,
    grounds: '三名犯罪嫌疑人均已提起公诉，无未办结的审批和未履行的义务',
    outcome: '2026年7月1日临溪县人民检察院对甲、乙、丙以盗窃罪提起公诉',
    settlement: '甲、乙的羁押和丙的取保候审已随案移送；电缆六十三公斤已于2026年7月3日发还被害单位',
  },
  'bail-decision': { grounds: '采取取保候审不致发生社会危险性', item: '第六十七条第一款第（二）项' },
  'surveillance-decision': {
    grounds: '符合逮捕条件，系生活不能自理的人的唯一扶养人',
    item: '第七十四条第一款第（三）项',
  },
  'measure-lifted': { grounds: '取保候审期限届满', item: '第七十九条第二款' },
  'release-notice': { grounds: '变更强制措施为取保候审', item: '第九十六条' },
  'release-certificate': { grounds: '变更强制措施为取保候审', item: '第九十六条' },
  'refusal-notice': { grounds: '没有犯罪事实' },
  'reconsideration-opinion': { grounds: '现有证据足以证明有犯罪事实，不逮捕不足以防止社会危险性' },
  'revocation-decision': { grounds: '情节显著轻微、危害不大，不认为是犯罪', item: '第十六条第（一）项' },
};
