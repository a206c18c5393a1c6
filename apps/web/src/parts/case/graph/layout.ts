import type { Responsibility } from '@/api/types';
import type { Standing } from '../standing';

export type NodeKind = 'person' | 'link' | 'material' | 'finding';
export type EdgeKind = 'proposed' | 'signed' | 'answers' | 'against' | 'rests' | 'found' | 'missed' | 'mends';

/** @property about what the node stands for: an officer, a request, a digest, a finding */
export type Node = Readonly<{
  id: string;
  kind: NodeKind;
  about: string;
  x: number;
  y: number;
  height: number;
}>;
export type Edge = Readonly<{ id: string; kind: EdgeKind; from: string; to: string }>;
export type Graph = Readonly<{
  nodes: readonly Node[];
  edges: readonly Edge[];
  width: number;
  height: number;
}>;

/** Columns from left to right, in the units of the drawing. */
export const columns = { person: 0, link: 350, material: 790, finding: 790 } as const;
export const nodeWidth = { person: 190, link: 320, material: 300, finding: 300 } as const;
const gap = 12;
const heights = { person: 40, link: 52, material: 26, finding: 40 } as const;
const width = columns.material + nodeWidth.material + 8;

const idOf = (kind: NodeKind, about: string) => `${kind} ${about}`;

/** Who answers for what, and the case whose words say it. */
export type Answered = Readonly<{ responsibility: Pick<Responsibility, 'links'>; standing: Standing }>;

/**
 * An earlier instant in the places of a later one: what is there keeps its place while the instant is moved, and what
 * nobody had done yet is absent.
 */
export function graphWithin(frame: Graph, then: Graph): Graph {
  const places = new Map(frame.nodes.map((node) => [node.id, node]));
  return { ...frame, nodes: then.nodes.map((node) => places.get(node.id) ?? node), edges: then.edges };
}

/**
 * Who answers for what, as a drawing: links in the order in which they were requested, persons at their left, what they
 * rest on and what was found wrong at their right. A person stands once, in the order of the middle of all he has
 * to do with, so that few lines cross.
 *
 * @param shown requests to draw; all when empty
 */
export function graphOf({ responsibility, standing }: Answered, shown: ReadonlySet<string>): Graph {
  const links = responsibility.links.filter(({ request }) => shown.size === 0 || shown.has(request));
  const edges = links.flatMap((link) => edgesOf(link, standing));
  const right = placedRight(links, edges, standing);
  const placed = [...right, ...placedLinks(links, right, edges)];
  const persons = [...new Set(edges.flatMap(({ from }) => (from.startsWith('person ') ? [from] : [])))];
  const nodes = [...placed, ...placedPersons(persons, placed, edges)];
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)),
    width,
    height: Math.max(60, ...nodes.map(({ y, height }) => y + height)) + gap,
  };
}

type Link = Responsibility['links'][number];

function edgesOf(link: Link, standing: Standing): readonly Edge[] {
  const request = idOf('link', link.request);
  const edge = (kind: EdgeKind, from: string, to: string): Edge => ({
    id: `${kind} ${from} ${to}`,
    kind,
    from,
    to,
  });
  const person = (officer: string) => idOf('person', officer);
  const rounds = standing.requests.find(({ id }) => id === link.request)?.rounds ?? [];
  const found = new Map<string, Edge>();
  const add = (one: Edge) => void found.set(one.id, one);
  add(edge('proposed', person(link.proposer), request));
  for (const { officer, decision } of link.signers) {
    if (decision !== 'approve') add(edge('against', person(officer), request));
    else if (officer !== link.answers) add(edge('signed', person(officer), request));
  }
  add(edge('answers', person(link.answers), request));
  for (const material of new Set(rounds.flatMap(({ materials }) => materials)))
    add(edge('rests', request, idOf('material', material)));
  for (const { finding, missedBy, foundBy } of link.defects) {
    const at = idOf('finding', finding);
    add(edge('found', request, at));
    add(edge('mends', person(foundBy), at));
    for (const signature of missedBy) {
      const officer = link.signers.find((signer) => signer.signature === signature)?.officer;
      if (officer !== undefined) add(edge('missed', person(officer), at));
    }
  }
  return [...found.values()];
}

/** Materials and findings below each other, those of the first link that names them first. */
function placedRight(links: readonly Link[], edges: readonly Edge[], standing: Standing): readonly Node[] {
  const filed = new Set(standing.materials.map(({ digest }) => idOf('material', digest)));
  const order = new Set<string>();
  for (const { request } of links)
    for (const { from, to } of edges)
      if (from === idOf('link', request) && (to.startsWith('finding ') || filed.has(to))) order.add(to);
  let y = gap;
  return [...order].map((id) => {
    const kind = id.startsWith('material ') ? 'material' : 'finding';
    const node = {
      id,
      kind,
      about: id.slice(kind.length + 1),
      x: columns[kind],
      y,
      height: heights[kind],
    } as const;
    y += heights[kind] + gap / 2;
    return node;
  });
}

const middle = ({ y, height }: Node) => y + height / 2;

/** Where the nodes that these lines lead to have their middle; null: nowhere. */
function centre(id: string, edges: readonly Edge[], placed: ReadonlyMap<string, Node>): number | null {
  const others = edges.flatMap(({ from, to }) => {
    const other = from === id ? placed.get(to) : to === id ? placed.get(from) : undefined;
    return other ? [middle(other)] : [];
  });
  return others.length === 0 ? null : others.reduce((sum, each) => sum + each, 0) / others.length;
}

function placedLinks(
  links: readonly Link[],
  right: readonly Node[],
  edges: readonly Edge[],
): readonly Node[] {
  const known = new Map(right.map((node) => [node.id, node]));
  let free = gap;
  return links.map(({ request }) => {
    const id = idOf('link', request);
    const wanted = (centre(id, edges, known) ?? free) - heights.link / 2;
    const y = Math.max(free, wanted);
    free = y + heights.link + gap;
    return { id, kind: 'link', about: request, x: columns.link, y, height: heights.link };
  });
}

/** In the order of what they have to do with, over the whole height: lines then fan out instead of lying on each other. */
function placedPersons(
  persons: readonly string[],
  placed: readonly Node[],
  edges: readonly Edge[],
): readonly Node[] {
  const known = new Map(placed.map((node) => [node.id, node]));
  const ordered = persons
    .map((id) => ({ id, at: centre(id, edges, known) ?? 0 }))
    .toSorted((a, b) => a.at - b.at);
  const links = placed.filter(({ kind }) => kind === 'link');
  const bottom = Math.max(0, ...links.map(({ y, height }) => y + height));
  const each = Math.max(heights.person + gap, bottom / Math.max(1, ordered.length));
  return ordered.map(({ id }, nth) => ({
    id,
    kind: 'person',
    about: id.slice('person '.length),
    x: columns.person,
    y: gap + nth * each + (each - heights.person) / 2,
    height: heights.person,
  }));
}
