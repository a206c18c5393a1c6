import type { NewPost } from '#libs/client';

const leaders = {
  'criminal-investigation': {
    zh: '大队长',
    en: 'Squad leader',
    deputyZh: '副大队长',
    deputyEn: 'Deputy squad leader',
  },
  'chengguan-station': {
    zh: '所长',
    en: 'Station head',
    deputyZh: '副所长',
    deputyEn: 'Deputy station head',
  },
  'public-order': { zh: '大队长', en: 'Squad leader', deputyZh: '副大队长', deputyEn: 'Deputy squad leader' },
  traffic: { zh: '大队长', en: 'Squad leader', deputyZh: '副大队长', deputyEn: 'Deputy squad leader' },
} as const;

/** The posts of a unit that handles cases; its deputy may sign in the leader's place. */
const caseUnitPosts = Object.entries(leaders).flatMap(([unit, { zh, en, deputyZh, deputyEn }]): NewPost[] => [
  { unit, role: 'handler', name: { zh: '办案民警', en: 'Case handler' } },
  { unit, role: 'legal-officer', name: { zh: '法制员', en: 'Legal officer' } },
  { unit, role: 'unit-leader', name: { zh, en } },
  { unit, role: 'unit-deputy', name: { zh: deputyZh, en: deputyEn }, deputyOf: `${unit}/unit-leader` },
]);

/** Every post of the bureau; a post comes before those that deputise for it. */
export const posts: readonly NewPost[] = [
  ...caseUnitPosts,
  { unit: 'legal', role: 'legal-reviewer', name: { zh: '法制审核员', en: 'Legal reviewer' } },
  {
    unit: 'legal',
    role: 'legal-leader',
    name: { zh: '法制大队大队长', en: 'Head of legal affairs' },
    deputyOf: 'legal/legal-reviewer',
  },
  { unit: 'bureau', role: 'bureau-leader', name: { zh: '局长', en: 'Director of the bureau' } },
  {
    unit: 'bureau',
    role: 'deputy-leader',
    name: { zh: '副局长', en: 'Deputy director' },
    deputyOf: 'bureau/bureau-leader',
  },
  {
    unit: 'city-bureau',
    role: 'bureau-leader',
    name: { zh: '市公安局局长', en: 'Director of the city bureau' },
  },
  { unit: 'inspectorate', role: 'investigator', name: { zh: '督察员', en: 'Inspectorate investigator' } },
];
