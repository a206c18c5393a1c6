import type { CaseView, CountersignClient, Names } from '#libs/client';
import type { Language } from '../language.js';

type Named = Readonly<{ id: string; name: Names }>;
type DefinitionNames = Readonly<
  Partial<Record<'stages' | 'documents' | 'measures' | 'clocks' | 'duties' | 'records', readonly Named[]>> & {
    links?: readonly (Named & Readonly<{ steps?: readonly Named[] }>)[];
  }
>;

/** Turns the ids of a case into names people use. An id without a name stands for itself. */
export type Vocabulary = Readonly<{
  of: (kind: Kind, id: string | null | undefined) => string;
  step: (link: string, step: string) => string;
  /** 甲 (p1), as far as the reader may see names. */
  party: (id: string | null | undefined) => string;
  officer: (id: string | null | undefined) => string;
  post: (id: string | null | undefined) => string;
}>;
export type Kind = 'stage' | 'document' | 'measure' | 'clock' | 'duty' | 'record' | 'link' | 'unit';

/** Names from the procedure's definition and the directory; whatever the reader may not see is left out. */
export async function vocabularyFor(
  client: CountersignClient,
  view: CaseView,
  language: Language,
): Promise<Vocabulary> {
  const [definition, officers, posts, units] = await Promise.all([
    client.procedure(view.procedure),
    client.directory.officers({ limit: 200 }),
    client.directory.posts({ limit: 200 }),
    client.directory.units({ limit: 200 }),
  ]);
  const names = new Map<string, string>();
  const add = (kind: string, { id, name }: Named) => names.set(`${kind}/${id}`, name[language]);
  const known = definition.ok ? definitionOf(definition.value) : {};
  for (const [kind, list] of Object.entries(listsByKind)) known[list]?.forEach((item) => add(kind, item));
  for (const link of known.links ?? []) {
    add('link', link);
    for (const step of link.steps ?? []) add(`step/${link.id}`, step);
  }
  if (officers.ok) officers.value.items.forEach((officer) => add('officer', officer));
  if (posts.ok)
    posts.value.items.forEach((post) => add('post', { id: `${post.unit}/${post.role}`, name: post.name }));
  if (units.ok) units.value.items.forEach((unit) => add('unit', unit));
  const parties = new Map(view.parties.map(({ id, name }) => [id, name]));
  const of = (kind: string, id: string | null | undefined) =>
    id == null ? '' : (names.get(`${kind}/${id}`) ?? id);
  return {
    of,
    step: (link, step) => of(`step/${link}`, step),
    party: (id) => (id == null ? '' : (parties.get(id) ?? id)),
    officer: (id) => of('officer', id),
    post: (id) => of('post', id),
  };
}

const listsByKind = {
  stage: 'stages',
  document: 'documents',
  measure: 'measures',
  clock: 'clocks',
  duty: 'duties',
  record: 'records',
} as const;

/** The definition itself, or the newest version where the answer wraps it. */
function definitionOf(answer: unknown): DefinitionNames {
  const wrapped = answer as { definition?: unknown };
  return (wrapped.definition ?? answer) as DefinitionNames;
}
