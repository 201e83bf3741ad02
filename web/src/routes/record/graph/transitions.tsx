import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../../components/read-text.js';
import { RecordText } from '../../../components/record-text.js';
import { usePercent } from '../../../components/use-percent.js';
import { linksOf, type Link as Transition, type RecordGraph } from './graph-layout.js';
import classes from './graph.module.css';

/** The graph as a list: what stands beside the record by kind, then the rest. */
export function Transitions({ graph }: { graph: RecordGraph }) {
  const { t } = useTranslation();
  const { id } = graph;
  const links = linksOf(graph);
  const beside = links.filter(({ from, to }) => from === id || to === id);
  const stated = beside.filter(({ seen }) => seen === undefined);
  const observed = beside.filter(({ seen }) => seen !== undefined);
  const groups = {
    leads_to: stated.filter(({ from, isConfusion }) => !isConfusion && from === id),
    preceded_by: stated.filter(({ to, isConfusion }) => !isConfusion && to === id),
    frequently_confused_with: stated.filter(({ isConfusion }) => isConfusion),
    met_after: observed.filter(({ from }) => from === id),
    met_before: observed.filter(({ to }) => to === id),
    further: links.filter((link) => !beside.includes(link)),
  };
  return (
    <div className={classes.lists}>
      {(Object.keys(groups) as (keyof typeof groups)[])
        .filter((kind) => groups[kind].length > 0)
        .map((kind) => (
          <section key={kind}>
            <h2>{t(`record.graph.kinds.${kind}`)}</h2>
            <ul>
              {groups[kind].map((link, index) => (
                <TransitionItem key={index} graph={graph} link={link} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

/** Names the other end; where the record is neither of both, both. */
function TransitionItem({ graph, link }: { graph: RecordGraph; link: Transition }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const { from, to, isConfusion, seen, probability, remarks } = link;
  const ends = [from, to].filter((end) => end !== graph.id);
  return (
    <li>
      {ends.map((end, index) => (
        <span key={end}>
          {index > 0 && (isConfusion ? ' ↔ ' : ' → ')}
          <Known graph={graph} id={end} />
        </span>
      ))}
      {probability !== undefined && ` · ${t('record.graph.probability', { rate: percent(probability) })}`}
      {seen !== undefined && ` · ${t('record.graph.seen', { count: seen })}`}
      {remarks.map((remark) => (
        <RecordText key={remark} text={remark} />
      ))}
    </li>
  );
}

function Known({ graph, id }: { graph: RecordGraph; id: string }) {
  const { t } = useTranslation();
  const node = graph.nodes.find((one) => one.id === id);
  if (!node?.known) return `${id} (${t('record.graph.unknown')})`;
  return (
    <Link to="/signatures/$" params={{ _splat: id }} search={{ view: 'graph' }} lang={node.locale ?? undefined}>
      <bdi>
        <ReadText text={node.signature!} />
      </bdi>
    </Link>
  );
}
