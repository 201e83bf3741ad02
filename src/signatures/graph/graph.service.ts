import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { Problem } from '../../errors/problem.js';
import { localize } from '../record/localized.js';
import { SignatureReader } from '../store/signature-reader.js';
import type { GraphDto, GraphEdgeDto } from '../signatures.dto.js';
import { ObservedTransitions, type ObservedTransition } from './observed-transitions.js';
import { TransitionGraph } from './transition-graph.js';
import { transitionsOf } from './transitions.js';

const MAX_NODES = 500;

/** A record's neighbourhood in the transition graph, in the reader's language. */
@Injectable()
export class GraphService {
  constructor(
    private readonly reader: SignatureReader,
    private readonly graph: TransitionGraph,
    @Inject(CONFIG) private readonly config: Config,
    private readonly observed: ObservedTransitions,
  ) {}

  /** Throws `signature_not_found`. */
  async around(id: string, depth: number, locale: string): Promise<GraphDto> {
    if (!(await this.reader.get(id))) throw new Problem('signature_not_found', { id });
    const { distances, statedBy, more } = this.graph.around(id, depth, MAX_NODES, this.observed);
    const stored = await this.reader.load([...new Set([...distances.keys(), ...statedBy])]);
    const localized = new Map(
      [...stored.values()]
        .filter(({ status }) => status === 'published')
        .map((one) => [one.id, localize(one.record, locale, this.config.unreviewed === 'hide')] as const),
    );
    const stated = [...statedBy].flatMap((one) => transitionsOf(localized.get(one)!.record));
    const edges = [
      ...stated.map((edge) => ({ ...edge, observed: false, count: null })),
      ...this.observedAmong(localized),
    ].filter(({ from, to }) => distances.has(from) && distances.has(to));
    const ends = new Set([id, ...edges.flatMap(({ from, to }) => [from, to])]);
    // What was observed of a record that is retired by now has led to it, and tells nothing any more.
    const nodes = [...distances].filter(([node]) => localized.has(node) || ends.has(node));
    return {
      id,
      nodes: nodes.map(([node, distance]) => ({
        id: node,
        distance,
        known: localized.has(node),
        signature: localized.get(node)?.record.signature ?? null,
        locale: localized.get(node)?.locale ?? null,
      })),
      edges,
      more,
    };
  }

  /** What people met after they had fixed a record's error, most often first; retired records are left out. */
  async metAfter(id: string): Promise<ObservedTransition[]> {
    const observed = this.observed.from(id);
    const stored = await this.reader.load(observed.map(({ to }) => to));
    return observed.filter(({ to }) => stored.get(to)?.status === 'published');
  }

  /** What was met after one published record and is another. */
  private observedAmong(published: ReadonlyMap<string, unknown>): GraphEdgeDto[] {
    return [...published.keys()].flatMap((from) =>
      this.observed
        .from(from)
        .filter(({ to }) => published.has(to))
        .map(({ to, count }) => ({ from, to, kind: 'leads_to' as const, observed: true, count, stated_by: null })),
    );
  }
}
