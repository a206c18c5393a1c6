import type { Paper } from '../play/papers.js';

/** What comes from the procuratorate and other organs, under titles of its own. */
export const deliveryReceipt: Paper = {
  document: 'other',
  name: 'delivery-receipt',
  title: '送达回证 · Receipt of delivery',
  says: ['受送达人：临溪县人民检察院案件管理部门。', '送达文书及案卷共三册，当面点清。'],
};

export const indictment: Paper = {
  document: 'prosecution-decision',
  name: 'indictment',
  title: '起诉书 · Indictment',
  says: ['本院认为，被告人的行为触犯刑法，犯罪事实清楚，证据确实、充分，应当以犯罪追究刑事责任。'],
};

export const returnDecision: Paper = {
  document: 'prosecution-decision',
  name: 'return-decision',
  title: '退回补充侦查决定书 · Return for supplementary investigation',
  says: ['本案事实不清、证据不足，依照刑事诉讼法第一百七十五条第二款，退回补充侦查，提纲附后。'],
};

export const nonProsecution: Paper = {
  document: 'prosecution-decision',
  name: 'non-prosecution-decision',
  title: '不起诉决定书（存疑） · Decision not to prosecute',
  says: ['经两次退回补充侦查，本院仍认为证据不足，不符合起诉条件，决定不起诉。'],
};

export const conditionalNonProsecution: Paper = {
  document: 'prosecution-decision',
  name: 'conditional-non-prosecution-decision',
  title: '附条件不起诉决定书 · Decision on conditional non-prosecution',
  says: ['犯罪嫌疑人系未成年人，有悔罪表现，本院决定附条件不起诉，考验期八个月。'],
};
