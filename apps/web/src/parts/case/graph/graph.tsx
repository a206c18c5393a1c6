import { useMemo, useState } from 'react';
import { Choice } from '@/design/choice';
import { Empty } from '@/design/page-state';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { useParty } from '../use-who';
import {
  graphOf,
  graphWithin,
  nodeWidth,
  type Answered,
  type Edge,
  type EdgeKind,
  type Graph,
  type Node,
} from './layout';
import { NodeLink } from './node-link';
import { useGraphWords } from './words';
import styles from './graph.module.css';

type Props = Answered &
  Readonly<{
    /** A later instant of the same case, whose places are kept. @default this one */
    frame?: Answered;
    /** The one link that is drawn; undefined: all. */
    only: string | undefined;
    onOnly: (request: string | undefined) => void;
  }>;

const kinds: readonly EdgeKind[] = [
  'answers',
  'signed',
  'against',
  'proposed',
  'rests',
  'found',
  'missed',
  'mends',
];

/** Who answers for what, drawn: people, links, what they rest on and what was found wrong. */
export function ResponsibilityGraph({ responsibility, standing, frame, only, onOnly }: Props) {
  const say = useGraphWords();
  const name = useNames();
  const party = useParty(standing.parties);
  const shown = useMemo(() => new Set(only === undefined ? [] : [only]), [only]);
  const places = useMemo(() => frame && graphOf(frame, shown), [frame, shown]);
  const graph = useMemo(() => {
    const then = graphOf({ responsibility, standing }, shown);
    return places ? graphWithin(places, then) : then;
  }, [responsibility, standing, shown, places]);
  if (responsibility.links.length === 0) return <Empty title={say('nothing')} />;
  const told = (request: string) => {
    const found = (frame?.standing ?? standing).requests.find(({ id }) => id === request);
    return `${name(found?.name)}${found && found.subject !== null ? ` · ${party(found.subject)}` : ''}`;
  };
  return (
    <div className={page['list']}>
      <p className={page['muted']}>
        {say('help')} {say('asTable')}
      </p>
      <div className={styles['controls']}>
        <label className={page['fieldBox']}>
          <span>{say('only')}</span>
          <Choice
            value={only ?? ''}
            none={say('whole')}
            options={(frame?.responsibility ?? responsibility).links.map(({ request }) => [
              request,
              told(request),
            ])}
            onChange={(request) => onOnly(request === '' ? undefined : request)}
          />
        </label>
        <ul className={styles['legend']} aria-label={say('legend')}>
          {kinds
            .filter((kind) => graph.edges.some((edge) => edge.kind === kind))
            .map((kind) => (
              <li key={kind}>
                <svg viewBox="0 0 30 8" aria-hidden="true">
                  <path className={styles['edge']} data-kind={kind} d="M0 4H30" />
                </svg>
                {say(kind)}
              </li>
            ))}
        </ul>
      </div>
      <div className={page['wideScroll']}>
        {graph.nodes.length === 0 ? (
          <Empty title={say('notYet')} />
        ) : (
          <Drawing graph={graph} responsibility={responsibility} standing={standing} />
        )}
      </div>
    </div>
  );
}

type DrawingProps = Answered & Readonly<{ graph: Graph }>;

function Drawing({ graph, responsibility, standing }: DrawingProps) {
  const say = useGraphWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { nodes, edges, width, height } = graph;
  const at = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const lit = useMemo(() => neighbours(edges, chosen), [edges, chosen]);
  return (
    <svg
      className={styles['drawing']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={say('graph')}
      data-chosen={chosen !== null}
    >
      {edges.map((edge) => (
        <path
          key={edge.id}
          className={styles['edge']}
          data-kind={edge.kind}
          data-lit={edge.from === chosen || edge.to === chosen}
          d={lineOf(edge, edges, at)}
        />
      ))}
      {nodes.map((node) => (
        <foreignObject
          key={node.id}
          className={styles['box']}
          data-lit={lit.has(node.id)}
          x={node.x}
          y={node.y}
          width={nodeWidth[node.kind]}
          height={node.height}
          onMouseEnter={() => setChosen(node.id)}
          onMouseLeave={() => setChosen(null)}
          onFocus={() => setChosen(node.id)}
          onBlur={() => setChosen(null)}
        >
          <NodeLink node={node} responsibility={responsibility} standing={standing} />
        </foreignObject>
      ))}
    </svg>
  );
}

function neighbours(edges: readonly Edge[], chosen: string | null): ReadonlySet<string> {
  if (chosen === null) return new Set();
  const others = edges.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : []));
  return new Set([chosen, ...others]);
}

/** Lines that end at one node end below each other, in the order of where they come from. */
function lineOf({ id, from, to }: Edge, edges: readonly Edge[], at: ReadonlyMap<string, Node>): string {
  const [start, end] = [at.get(from), at.get(to)];
  if (!start || !end) return '';
  const place = (node: Node, others: readonly Edge[]) => {
    const nth = others.findIndex((other) => other.id === id);
    return node.y + (node.height * (nth + 1)) / (others.length + 1);
  };
  const [leaving, arriving] = [
    edges.filter((edge) => edge.from === from),
    edges.filter((edge) => edge.to === to),
  ];
  const [x1, y1] = [start.x + nodeWidth[start.kind], place(start, leaving)];
  const [x2, y2] = [end.x, place(end, arriving)];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
