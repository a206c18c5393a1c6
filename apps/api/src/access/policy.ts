import type { Names, PostId } from '#libs/kernel';

/**
 * What one standing gives. Standings add up: an officer who also holds an overseeing post sees by both. Who may _sign_ is
 * not here: the case itself decides that at the instant of recording, whoever could see it.
 */
export type Grants = Readonly<{
  /**
   * Which cases exist for him. `started`: those this system started. `involved`: those of his units, those he handles,
   * those he has or had a task in. `all`: every one.
   */
  cases: 'started' | 'involved' | 'all';
  /**
   * Which of the sealed ones exist for him. `started`: those this system started. `named`: those whose seal names him, and no
   * other. `all`: every one.
   */
  sealed: 'started' | 'named' | 'all';
  /** Reads texts; without it a text is `null` and its digest stays. */
  texts: boolean;
  /**
   * Of which cases he reads what is written in them: personal data, materials, grounds, opinions. `needed`: of those in which
   * he has something to do. What is withheld says so.
   */
  parties: 'none' | 'needed' | 'all';
  /** May ask something of a case. What it is, the case decides. */
  acts: boolean;
  /** Keeps directory, procedures, systems and, in a simulated log, the clock. */
  manages: boolean;
  /** Whose acts and reads he may list. */
  ledgers: 'none' | 'own' | 'acts of all' | 'all';
  /** His looks: recorded before the answer, or within a second after it. */
  looks: 'before' | 'within a second';
}>;

export type Standing = keyof typeof policy;

/** The whole policy of access. docs/reference/access.md is made of it. */
export const policy = {
  client: {
    cases: 'started',
    sealed: 'started',
    texts: true,
    parties: 'all',
    acts: true,
    manages: false,
    ledgers: 'none',
    looks: 'within a second',
  },
  officer: {
    cases: 'involved',
    sealed: 'named',
    texts: true,
    parties: 'needed',
    acts: true,
    manages: false,
    ledgers: 'own',
    looks: 'within a second',
  },
  overseer: {
    cases: 'all',
    sealed: 'named',
    texts: true,
    parties: 'needed',
    acts: true,
    manages: false,
    ledgers: 'acts of all',
    looks: 'within a second',
  },
  investigator: {
    cases: 'all',
    sealed: 'all',
    texts: true,
    parties: 'all',
    acts: true,
    manages: false,
    ledgers: 'all',
    looks: 'before',
  },
  administrator: {
    cases: 'all',
    sealed: 'named',
    texts: false,
    parties: 'none',
    acts: false,
    manages: true,
    ledgers: 'own',
    looks: 'within a second',
  },
} as const satisfies Readonly<Record<string, Grants>>;

/** Who has which standing, in words. */
export const standings: Readonly<Record<Standing, Names>> = {
  client: { zh: '办案系统（客户端）', en: 'a case-management system' },
  officer: { zh: '民警', en: 'any officer' },
  overseer: { zh: '法制大队、局领导岗位任职者', en: 'a holder of a post in `legal` or `bureau`' },
  investigator: { zh: '督察', en: 'a holder of `inspectorate/investigator`' },
  administrator: {
    zh: '管理员（别无他职）',
    en: 'a holder of `bureau/administrator` and of nothing else',
  },
};

export const administratorPost = 'bureau/administrator' as PostId;
const investigatorPost = 'inspectorate/investigator' as PostId;
/** Roles whose holders lead a unit: its cases are theirs to answer for, and so they need what stands in them. */
const leading: ReadonlySet<string> = new Set(['unit-leader', 'unit-deputy']);
/** Units whose posts look over every case: legal review and the leaders of the bureau. */
const overseeing: ReadonlySet<string> = new Set(['legal', 'bureau']);

/** An officer's standings, by the posts he holds now. */
export function standingsOf(posts: readonly PostId[]): readonly Standing[] {
  const working = posts.filter((post) => post !== administratorPost);
  if (working.length === 0 && posts.length > 0) return ['administrator'];
  return [
    'officer',
    ...(working.some((post) => overseeing.has(unitOf(post))) ? (['overseer'] as const) : []),
    ...(working.includes(investigatorPost) ? (['investigator'] as const) : []),
    ...(posts.length > working.length ? (['administrator'] as const) : []),
  ];
}

export const unitOf = (post: PostId) => post.slice(0, post.indexOf('/'));

export const leadsUnit = (post: PostId): boolean => leading.has(post.slice(post.indexOf('/') + 1));
