import type { Names } from '#libs/kernel';

/** A rule by which somebody answers, in words, with its source. */
export type AnswerRule = Readonly<{ id: string; name: Names; source: string }>;

/** Rules of answering. Sources are keys of docs/reference/sources.md. */
export const answerRules = {
  'final-approver': {
    id: 'final-approver',
    name: {
      zh: '最终审批人对全案负责，终身有效',
      en: 'Whoever signed the last approval of the link that disposed of the case answers for the whole case, for life',
    },
    source: '科所队领导案件审核责任制',
  },
  approver: {
    id: 'approver',
    name: {
      zh: '谁审批谁负责，谁签字谁负责',
      en: 'The approver answers for the approval, each signer for his signature',
    },
    source: '科所队领导案件审核责任制',
  },
  'approver-overruled': {
    id: 'approver-overruled',
    name: {
      zh: '审批人不采纳审核意见的，由审批人对其决定负责',
      en: 'An approver who decides against a reviewer answers for it, the reviewer does not',
    },
    source: 'F5-10',
  },
  collective: {
    id: 'collective',
    name: {
      zh: '集体讨论决定的，主持人对决定负责，赞成者对其表决负责，保留不同意见者不负责',
      en: 'After a collective discussion the chair answers for the decision and each who voted for it for his vote; who voted against does not',
    },
    source: 'F5-10',
  },
  refuser: {
    id: 'refuser',
    name: { zh: '不予批准的，由作出决定的人负责', en: 'Whoever refused answers for the refusal' },
    source: '科所队领导案件审核责任制',
  },
  proposer: {
    id: 'proposer',
    name: {
      zh: '尚未审批的，由承办人对事实、证据负责',
      en: 'Before a decision, the handler who proposed answers for facts and evidence',
    },
    source: 'F5-10',
  },
  hearing: {
    id: 'hearing',
    name: {
      zh: '讯问、询问违反法定程序，笔录不得作为证据的，由主持讯问、询问的人负责',
      en: 'Whoever conducted a hearing answers for its record being no proof',
    },
    source: 'F5-10',
  },
} as const satisfies Readonly<Record<string, AnswerRule>>;
