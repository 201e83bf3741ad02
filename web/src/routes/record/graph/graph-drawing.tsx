import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Controls, MarkerType, ReactFlow, type Edge, type Node } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '@xyflow/react/dist/style.css';
import { usePercent } from '../../../components/use-percent.js';
import { linksOf, NODE_WIDTH, placeNodes, type Link, type RecordGraph } from './graph-layout.js';
import { GraphNode, type GraphNodeData } from './graph-node.js';
import classes from './graph.module.css';

/** Where not all is in sight at a size that can be read, the record is, and the rest is a drag away. */
const LEGIBLE = { minZoom: 0.9, maxZoom: 1 };

const NODE_TYPES = { record: GraphNode };

/** The graph, drawn. A record in it leads to its own graph, so that one can walk along. */
export default function GraphDrawing({ graph }: { graph: RecordGraph }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const colorMode = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const links = useMemo(() => linksOf(graph), [graph]);
  const isNarrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const nodes = useMemo(() => drawnNodes(graph, links, isNarrow), [graph, links, isNarrow]);
  const edges = links.map((link, index): Edge => {
    const { from, to, isConfusion, seen, probability } = link;
    const rate = probability !== undefined && percent(probability);
    const told = seen === undefined ? rate : t('record.graph.seen', { count: seen });
    return {
      id: String(index),
      source: from,
      target: to,
      label: isConfusion ? t('record.graph.confused') : told,
      className: classes[isConfusion ? 'confusion' : seen === undefined ? 'transition' : 'observed']!,
      ...handlesOf(nodes, link, { isBesideStated: isBesideStated(link, links), isNarrow }),
      ...(!isConfusion && { markerEnd: { type: MarkerType.ArrowClosed, width: 18, height: 18 } }),
    };
  });
  return (
    <div className={classes.drawing} role="group" aria-label={t('record.graph.drawing')}>
      <ReactFlow
        key={`${graph.id} ${nodes.length} ${isNarrow}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        colorMode={colorMode}
        fitView
        fitViewOptions={isNarrow ? { nodes: [{ id: graph.id }], ...LEGIBLE } : { maxZoom: 1, padding: 0.12 }}
        minZoom={0.1}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        preventScrolling={false}
        zoomOnScroll={false}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': t('record.graph.controls'),
          'controls.zoomIn.ariaLabel': t('record.graph.zoom_in'),
          'controls.zoomOut.ariaLabel': t('record.graph.zoom_out'),
          'controls.fitView.ariaLabel': t('record.graph.fit'),
        }}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  );
}

/**
 * What leads on goes from left to right, what leads back or was observed beside what is stated below it, and confusions
 * above, so that none hides another; from top to bottom where it is narrow, and the others at the sides.
 */
function handlesOf(nodes: Node[], { from, to, isConfusion }: Link, is: { isBesideStated: boolean; isNarrow: boolean }) {
  const place = (id: string) => nodes.find((node) => node.id === id)!.position;
  if (is.isNarrow) {
    const leadsOn = !isConfusion && !is.isBesideStated && place(to).y > place(from).y;
    return leadsOn
      ? { sourceHandle: 'bottom-out', targetHandle: 'top-in' }
      : { sourceHandle: 'side-out', targetHandle: 'side-in' };
  }
  const isBelow = is.isBesideStated || place(to).x < place(from).x;
  const side = isConfusion ? 'top' : isBelow ? 'bottom' : 'side';
  return { sourceHandle: `${side}-out`, targetHandle: `${side}-in` };
}

/** Whether it was observed, and a record states the same. */
function isBesideStated({ from, to, seen }: Link, links: Link[]): boolean {
  const isStated = (other: Link) => other.seen === undefined && !other.isConfusion;
  return seen !== undefined && links.some((other) => isStated(other) && other.from === from && other.to === to);
}

function drawnNodes(graph: RecordGraph, links: Link[], isNarrow: boolean): Node<GraphNodeData>[] {
  const places = placeNodes(graph, links, isNarrow);
  return graph.nodes.map(({ id, signature, known, locale }) => ({
    id,
    type: 'record',
    position: places.get(id)!,
    width: NODE_WIDTH,
    data: { id, signature, known, locale, isCentre: id === graph.id },
  }));
}
