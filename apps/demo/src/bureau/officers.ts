import type { Names } from '#libs/client';

/** @property roles posts held, as roles of his own unit */
export type Officer = Readonly<{ id: string; name: Names; unit: string; roles: readonly string[] }>;

const officer = (unit: string, id: string, zh: string, en: string, ...roles: string[]): Officer => ({
  id,
  name: { zh, en },
  unit,
  roles,
});

/** Everyone who holds a post. Names are invented; any likeness is chance. */
export const officers: readonly Officer[] = [
  officer('bureau', 'bureau-leader', '周正阳', 'Zhou Zhengyang', 'bureau-leader'),
  officer('bureau', 'deputy-leader', '郑海峰', 'Zheng Haifeng', 'deputy-leader'),
  officer('bureau', 'deputy-leader-2', '何文静', 'He Wenjing', 'deputy-leader'),

  officer('city-bureau', 'city-leader', '方远山', 'Fang Yuanshan', 'bureau-leader'),

  officer('criminal-investigation', 'handler', '赵立诚', 'Zhao Licheng', 'handler'),
  officer('criminal-investigation', 'handler-2', '钱思远', 'Qian Siyuan', 'handler'),
  officer('criminal-investigation', 'handler-3', '孙亦凡', 'Sun Yifan', 'handler'),
  officer('criminal-investigation', 'handler-4', '李若溪', 'Li Ruoxi', 'handler'),
  officer('criminal-investigation', 'handler-5', '许明川', 'Xu Mingchuan', 'handler'),
  officer('criminal-investigation', 'handler-6', '曹雨桐', 'Cao Yutong', 'handler'),
  officer('criminal-investigation', 'legal-officer', '吴慎之', 'Wu Shenzhi', 'legal-officer'),
  officer('criminal-investigation', 'unit-leader', '王建国', 'Wang Jianguo', 'unit-leader'),
  officer('criminal-investigation', 'unit-deputy', '冯一鸣', 'Feng Yiming', 'unit-deputy'),

  officer('chengguan-station', 'cg-handler', '陈大伟', 'Chen Dawei', 'handler'),
  officer('chengguan-station', 'cg-handler-2', '褚晓梅', 'Chu Xiaomei', 'handler'),
  officer('chengguan-station', 'cg-handler-3', '卫东升', 'Wei Dongsheng', 'handler'),
  officer('chengguan-station', 'cg-handler-4', '蒋怡', 'Jiang Yi', 'handler'),
  officer('chengguan-station', 'cg-legal', '沈知秋', 'Shen Zhiqiu', 'legal-officer'),
  officer('chengguan-station', 'cg-leader', '韩铁军', 'Han Tiejun', 'unit-leader'),
  officer('chengguan-station', 'cg-deputy', '杨帆', 'Yang Fan', 'unit-deputy'),

  officer('public-order', 'za-handler', '朱海涛', 'Zhu Haitao', 'handler'),
  officer('public-order', 'za-handler-2', '秦岚', 'Qin Lan', 'handler'),
  officer('public-order', 'za-handler-3', '尤志强', 'You Zhiqiang', 'handler'),
  officer('public-order', 'za-legal', '许静安', 'Xu Jing’an', 'legal-officer'),
  officer('public-order', 'za-leader', '何国梁', 'He Guoliang', 'unit-leader'),
  officer('public-order', 'za-deputy', '吕方', 'Lü Fang', 'unit-deputy'),

  officer('traffic', 'jj-handler', '施文博', 'Shi Wenbo', 'handler'),
  officer('traffic', 'jj-handler-2', '张小川', 'Zhang Xiaochuan', 'handler'),
  officer('traffic', 'jj-handler-3', '孔令辉', 'Kong Linghui', 'handler'),
  officer('traffic', 'jj-legal', '曹正', 'Cao Zheng', 'legal-officer'),
  officer('traffic', 'jj-leader', '严守义', 'Yan Shouyi', 'unit-leader'),
  officer('traffic', 'jj-deputy', '华磊', 'Hua Lei', 'unit-deputy'),

  officer('legal', 'legal-reviewer', '金明鉴', 'Jin Mingjian', 'legal-reviewer'),
  officer('legal', 'legal-reviewer-2', '魏思齐', 'Wei Siqi', 'legal-reviewer'),
  officer('legal', 'legal-reviewer-3', '陶然', 'Tao Ran', 'legal-reviewer'),
  officer('legal', 'legal-leader', '姜维宪', 'Jiang Weixian', 'legal-leader'),

  officer('inspectorate', 'investigator', '戚明察', 'Qi Mingcha', 'investigator'),
  officer('inspectorate', 'investigator-2', '谢清', 'Xie Qing', 'investigator'),
  officer('inspectorate', 'investigator-3', '邹远', 'Zou Yuan', 'investigator'),
];

/** Posts an officer holds in his own right. */
export const postsOf = (id: string): readonly string[] =>
  officers
    .filter((each) => each.id === id)
    .flatMap(({ unit, roles }) => roles.map((role) => `${unit}/${role}`));

export const officerName = (id: string): Names =>
  officers.find((each) => each.id === id)?.name ?? { zh: id, en: id };

/** The case-management systems outside that report what they did: procuratorate, detention house, appraisers. */
export const recordsSystem = {
  id: 'records-system',
  name: { zh: '执法办案对接系统', en: 'Records system' },
} as const;
