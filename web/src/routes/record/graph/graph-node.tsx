import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../../components/read-text.js';
import classes from './graph.module.css';

export type GraphNodeData = {
  id: string;
  /** null where there is no such record. */
  signature: string | null;
  known: boolean;
  locale: string | null;
  isCentre: boolean;
};

/** Where transitions begin and end. */
const HANDLES = [
  ['side-in', 'target', Position.Left],
  ['side-out', 'source', Position.Right],
  ['top-in', 'target', Position.Top],
  ['top-out', 'source', Position.Top],
  ['bottom-in', 'target', Position.Bottom],
  ['bottom-out', 'source', Position.Bottom],
] as const;

/** A record in the drawing. */
export function GraphNode({ data: { id, signature, known, locale, isCentre } }: NodeProps<Node<GraphNodeData>>) {
  const { t } = useTranslation();
  return (
    <div className={isCentre ? classes.centre : classes.node}>
      <div className={classes.id}>{id}</div>
      {known && !isCentre ? (
        <Link
          to="/signatures/$"
          params={{ _splat: id }}
          search={{ view: 'graph' }}
          className={classes.signature}
          lang={locale ?? undefined}
        >
          <ReadText text={signature!} />
        </Link>
      ) : (
        <div className={classes.signature} lang={locale ?? undefined}>
          <ReadText text={signature ?? t('record.graph.unknown')} />
        </div>
      )}
      {HANDLES.map(([id, type, position]) => (
        <Handle key={id} id={id} type={type} position={position} className={classes.handle} />
      ))}
    </div>
  );
}
