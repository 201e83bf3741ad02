import dagre from '@dagrejs/dagre';
import type { components } from '@cairn/client';

export type RecordGraph = components['schemas']['GraphDto'];

export const NODE_WIDTH = 230;
export const NODE_HEIGHT = 74;

export interface Link {
  from: string;
  to: string;
  isConfusion: boolean;
  /** In how many sessions people met it; undefined of what records state. */
  seen: number | undefined;
  probability: number | undefined;
  /** What the records at both ends say of it. */
  remarks: string[];
}

/**
 * Each transition once, though both of its ends may state it, and apart from it what was observed; which of two confused
 * errors comes first means nothing.
 */
export function linksOf({ edges }: RecordGraph): Link[] {
  const links = new Map<string, Link>();
  for (const { kind, probability, condition, distinction, observed, count, ...ends } of edges) {
    const isConfusion = kind === 'frequently_confused_with';
    const isTurned = isConfusion && ends.to < ends.from;
    const [from, to] = isTurned ? [ends.to, ends.from] : [ends.from, ends.to];
    const key = JSON.stringify([from, to, isConfusion, observed]);
    const link = links.get(key) ?? {
      from,
      to,
      isConfusion,
      seen: count ?? undefined,
      probability: undefined,
      remarks: [],
    };
    link.probability ??= probability ?? undefined;
    for (const remark of [condition, distinction])
      if (remark && !link.remarks.includes(remark)) link.remarks.push(remark);
    links.set(key, link);
  }
  return [...links.values()];
}

/** Where each record stands: what comes before is left of what it leads to; above it where there is no room beside. */
export function placeNodes(
  { nodes }: RecordGraph,
  links: Link[],
  isNarrow: boolean,
): Map<string, { x: number; y: number }> {
  const plan = new dagre.graphlib.Graph({ multigraph: true });
  plan.setGraph(isNarrow ? { rankdir: 'TB', nodesep: 24, ranksep: 48 } : { rankdir: 'LR', nodesep: 24, ranksep: 110 });
  for (const { id } of nodes) plan.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  links.forEach(({ from, to }, index) => plan.setEdge(from, to, {}, String(index)));
  dagre.layout(plan);
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = plan.node(id) as { x: number; y: number };
      return [id, { x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 }];
    }),
  );
}
