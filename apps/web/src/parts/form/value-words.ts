import { defineWords } from '@/words/define-words';

const { words, useWords } = defineWords('values', {
  report: ['报案', 'reported'],
  complaint: ['控告', 'complaint'],
  caught: ['扭送', 'brought in'],
  surrender: ['自首', 'surrender'],
  transferred: ['移送', 'transferred'],
  discovered: ['工作中发现', 'discovered at work'],
  none: ['无', 'none'],
  slight: ['轻微伤', 'slight'],
  minor: ['轻伤', 'minor'],
  serious: ['重伤', 'serious'],
  death: ['死亡', 'death'],
  'slight-injury': ['轻微伤', 'slight injury'],
  'minor-injury': ['轻伤', 'minor injury'],
  'serious-injury': ['重伤', 'serious injury'],
  'national-security': ['危害国家安全', 'national security'],
  terrorism: ['恐怖活动', 'terrorism'],
  other: ['其他', 'other'],
  upheld: ['维持', 'upheld'],
  changed: ['变更', 'changed'],
  home: ['本人住处', "the person's home"],
  designated: ['指定居所', 'a designated place'],
  'cannot-notify': ['无法通知', 'nobody can be told'],
  'may-impede': ['通知可能有碍侦查', 'telling may impede the investigation'],
  lift: ['解除', 'lift'],
  bail: ['取保候审', 'bail'],
  surveillance: ['监视居住', 'residential surveillance'],
  approved: ['批准', 'approved'],
  refused: ['不批准', 'refused'],
  prosecuted: ['起诉', 'prosecuted'],
  'not-prosecuted': ['不起诉', 'not prosecuted'],
  'conditionally-not-prosecuted': ['附条件不起诉', 'conditionally not prosecuted'],
  returned: ['退回补充侦查', 'returned for more investigation'],
  'special-circumstances': ['特殊情况', 'special circumstances'],
  roaming: ['流窜作案', 'roaming'],
  repeated: ['多次作案', 'repeated offences'],
  gang: ['结伙作案', 'acting together'],
  complex: ['案情复杂', 'complex'],
  'leads-to-verify': ['线索需要查证', 'leads to verify'],
  'serious-complex-custody-needed': [
    '特别重大、复杂，需要采取拘留、逮捕措施',
    'especially serious or complex, and custody is needed',
  ],
  'more-than-one-year': ['可能判处一年以上有期徒刑', 'more than a year is to be expected'],
  'major-complex': ['重大、复杂', 'major and complex'],
  'remote-area': ['交通十分不便的边远地区', 'a remote area'],
  'major-criminal-group': ['重大犯罪集团', 'a major criminal group'],
  'roaming-major': ['流窜作案的重大复杂案件', 'a major case of roaming'],
  'wide-and-hard-to-investigate': ['涉及面广、取证困难', 'wide, and hard to prove'],
  'ten-years-or-more': ['可能判处十年以上有期徒刑', 'ten years or more are to be expected'],
  'still-needed': ['仍有必要', 'still needed'],
});

const isKnown = (value: string): value is keyof typeof words => value in words;

/** In words, a value that definitions list; one that a definition adds is said as it stands. */
export function useValues(): (value: string) => string {
  const say = useWords();
  return (value) => (isKnown(value) ? say(value) : value);
}
