import type { Said } from '#libs/client';

type Opinion = Said['opinion'];

const agreed: Record<string, Opinion> = {
  filing: {
    procedure: '受案登记、回执齐全，在三日期限内呈请立案。',
    facts: '报案人陈述与现场勘查相互印证，有犯罪事实发生。',
    evidence: '报案笔录、现场勘验笔录、被盗物品清单已入卷。',
    discretion: '涉嫌罪名明确，依法应当追究刑事责任，同意立案。',
  },
  detention: {
    procedure: '先批准后执行，传唤时间未超过十二小时。',
    facts: '经讯问，犯罪嫌疑人对作案时间、地点的供述与证据一致。',
    evidence: '讯问笔录、辨认笔录、监控截图已审阅。',
    discretion: '有逃跑、串供可能，符合拘留条件，同意拘留。',
  },
  'arrest-request-extension': {
    procedure: '在拘留期限内提出，报县级公安机关负责人批准。',
    facts: '案件尚需查证，三日内不能完成。',
    evidence: '延长事由有证据支持，已附卷。',
    discretion: '延长期限与法定事由相当，同意延长。',
  },
  'arrest-request': {
    procedure: '在拘留期限内提请，社会危险性说明已附卷。',
    facts: '犯罪事实经查证，犯罪嫌疑人身份清楚。',
    evidence: '证据相互印证，足以证明有犯罪事实。',
    discretion: '可能判处徒刑以上刑罚，采取取保候审尚不足以防止社会危险性，同意提请。',
  },
  'arrest-warrant': {
    procedure: '已收到批准逮捕决定书，应当立即执行。',
    facts: '执行对象与决定书一致。',
    evidence: '批准逮捕决定书已入卷。',
    discretion: '依法签发逮捕证。',
  },
  transfer: {
    procedure: '侦查终结手续完备，律师意见已附卷并告知当事人。',
    facts: '犯罪事实清楚，各犯罪嫌疑人作用分别写明。',
    evidence: '证据确实、充分，无需要排除的非法证据。',
    discretion: '犯罪性质和罪名认定正确，同意移送审查起诉。',
  },
  closure: {
    procedure: '诉讼程序终结，强制措施均已依法处置。',
    facts: '处理结果已送达当事人。',
    evidence: '案卷材料齐全，涉案财物账物相符。',
    discretion: '同意结案归档。',
  },
};

const agreedOtherwise: Opinion = {
  procedure: '程序合法，期限内办理。',
  facts: '事实清楚。',
  evidence: '证据材料已全部审阅。',
  discretion: '同意。',
};

const against: Opinion = {
  procedure: '程序合法。',
  facts: '部分事实尚未查清。',
  evidence: '现有证据不足，需要补充。',
  discretion: '不同意呈请意见。',
};

/** The four parts that reviewers usually write on a link; a script says what was different. */
export function opinionOn(link: string, decision: Said['decision']): Opinion {
  return decision === 'approve' ? (agreed[link] ?? agreedOtherwise) : against;
}
