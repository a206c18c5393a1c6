import type { FieldRule } from './model.js';

const field = (id: string, zh: string, en: string, more: Partial<FieldRule> = {}): FieldRule => ({
  id,
  name: { zh, en },
  ...more,
});

/** Fields that several instruments have. */
export const sex = field('sex', '性别', 'Sex');
export const birthDate = field('birthDate', '出生日期', 'Date of birth');
export const address = field('address', '住址', 'Address');
export const idNumber = field('idNumber', '身份证件种类及号码', 'Identity document', {
  required: false,
  known: ({ person }) => person?.idNumber ?? null,
});
export const occupation = field('occupation', '单位及职业', 'Employer and occupation', { required: false });
export const record = field('record', '违法犯罪经历', 'Earlier offences', { required: false });
export const offence = field('offence', '涉嫌罪名', 'Suspected offence', { known: (facts) => facts.offence });
export const grounds = field('grounds', '理由', 'Grounds', { known: (facts) => facts.grounds });
export const caseSource = field('source', '案件来源', 'How the case came up');
export const found = field('facts', '经查明的事实', 'Facts established', { known: (facts) => facts.summary });
export const evidence = field('evidence', '证据', 'Evidence');
export const item = field('item', '适用条款（条、款、项）', 'Article, paragraph and item');
export const detentionHouse = field('detentionHouse', '看守所', 'Detention house');
export const procuratorate = field('procuratorate', '人民检察院', 'Procuratorate');
export const family = field('family', '被通知人', 'Whom it is addressed to');
export const volumes = field('volumes', '案卷册数页数', 'Volumes and pages');

/** Of a person, for warrants and stubs. */
export const ofPerson: readonly FieldRule[] = [sex, birthDate, address];

/** When a recorded fact happened, if it is recorded. */
export const happened = (id: string, zh: string, en: string, recordKind: string): FieldRule =>
  field(id, zh, en, { known: (facts) => facts.happened[recordKind] ?? null });

export { field };
