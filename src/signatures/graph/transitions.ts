import type { SignatureRecordDto, TransitionDto } from '../record/record.dto.js';

export type TransitionKind = 'leads_to' | 'frequently_confused_with';

/** A transition as some record states it; `preceded_by` is the other end's `leads_to`. */
export interface Transition {
  from: string;
  to: string;
  kind: TransitionKind;
  probability?: number | null;
  condition?: string | null;
  distinction?: string | null;
  /** The record that states it. */
  stated_by: string;
}

export const asTransition = (link: string | TransitionDto): TransitionDto =>
  typeof link === 'string' ? { error_id: link } : link;

/** What a record says of which error leads to which, or is taken for which. */
export function transitionsOf({ id, transition_graph: graph = {} }: SignatureRecordDto): Transition[] {
  const state = (kind: TransitionKind, from: string, to: string, link: TransitionDto): Transition => ({
    from,
    to,
    kind,
    probability: link.probability,
    condition: link.condition,
    distinction: link.distinction,
    stated_by: id,
  });
  const links = (list: (string | TransitionDto)[] = []) => list.map(asTransition);
  return [
    ...links(graph.leads_to).map((link) => state('leads_to', id, link.error_id, link)),
    ...links(graph.preceded_by).map((link) => state('leads_to', link.error_id, id, link)),
    ...links(graph.frequently_confused_with).map((link) => state('frequently_confused_with', id, link.error_id, link)),
  ];
}
