import { Loader, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { recordGraph, type SignatureRecord } from '../../../api/records.js';
import { Failure } from '../../../components/failure.js';
import classes from './graph.module.css';
import { Transitions } from './transitions.js';

const GraphDrawing = lazy(() => import('./graph-drawing.js'));

/** What the error leads to, follows from and is taken for: drawn, and the same as a list. */
export default function Graph({ record: { id } }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const [depth, setDepth] = useState('2');
  const { data: graph, error } = useQuery({ ...recordGraph(id, Number(depth)), placeholderData: keepPreviousData });
  if (error) return <Failure error={error} />;
  if (!graph) return <Loader size="sm" />;
  if (graph.edges.length === 0) return <p>{t('record.graph.none')}</p>;
  return (
    <>
      <div className={classes.controls}>
        <span id="depth">{t('record.graph.depth')}</span>
        <SegmentedControl aria-labelledby="depth" size="xs" data={['1', '2', '3']} value={depth} onChange={setDepth} />
        {graph.more > 0 && <span>{t('record.graph.more', { count: graph.more })}</span>}
      </div>
      <Suspense fallback={<div className={classes.drawing} />}>
        <GraphDrawing graph={graph} />
      </Suspense>
      <Transitions graph={graph} />
    </>
  );
}
