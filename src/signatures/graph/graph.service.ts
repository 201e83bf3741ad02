import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { Problem } from '../../errors/problem.js';
import { localize } from '../record/localized.js';
import { SignatureReader } from '../store/signature-reader.js';
import type { GraphDto } from '../signatures.dto.js';
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
  ) {}

  /** Throws `signature_not_found`. */
  async around(id: string, depth: number, locale: string): Promise<GraphDto> {
    if (!(await this.reader.get(id))) throw new Problem('signature_not_found', { id });
    const { distances, statedBy, more } = this.graph.around(id, depth, MAX_NODES);
    const stored = await this.reader.load([...new Set([...distances.keys(), ...statedBy])]);
    const localized = new Map(
      [...stored.values()]
        .filter(({ status }) => status === 'published')
        .map((one) => [one.id, localize(one.record, locale, this.config.unreviewed === 'hide')] as const),
    );
    const edges = [...statedBy].flatMap((one) => transitionsOf(localized.get(one)!.record));
    return {
      id,
      nodes: [...distances].map(([node, distance]) => ({
        id: node,
        distance,
        known: localized.has(node),
        signature: localized.get(node)?.record.signature ?? null,
        locale: localized.get(node)?.locale ?? null,
      })),
      edges: edges.filter(({ from, to }) => distances.has(from) && distances.has(to)),
      more,
    };
  }
}
