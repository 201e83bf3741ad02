import { Badge, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReadText } from '../../components/read-text.js';
import type { components } from '@cairn/client';
import { useTierName } from '../../components/use-tier-name.js';
import classes from './browse.module.css';
import type { BrowseSearch } from './browse-search.js';

export type Summary = components['schemas']['SignatureSummaryDto'];

interface SignatureRowProps {
  signature: Summary;
  onFilter: (filter: BrowseSearch) => void;
}

/** One record of the list: what the error says, and what one needs to know to choose it. */
export function SignatureRow({ signature, onFilter }: SignatureRowProps) {
  const { t } = useTranslation();
  const tierName = useTierName();
  const { id, status, domain, category, tags, verification_tier: tier } = signature;
  return (
    <div className={classes.content}>
      <Link to="/signatures/$" params={{ _splat: id }} className={classes.signature} lang={signature.locale}>
        <bdi>
          <ReadText text={signature.signature} />
        </bdi>
      </Link>
      <div className={classes.facts}>
        <span className={classes.id}>{id}</span>
        {status !== 'published' && (
          <Badge size="sm" variant="light" color="gray">
            {t(`status.${status}`)}
          </Badge>
        )}
        {!signature.has_fix && <span className={classes.warning}>{t('browse.without_fix')}</span>}
        {signature.stale && <span className={classes.warning}>{t('browse.stale')}</span>}
        {domain && <Narrow text={domain} onClick={() => onFilter({ domain })} />}
        {category && <Narrow text={category} onClick={() => onFilter({ category })} />}
        {tags.slice(0, 4).map((tag) => (
          <Narrow key={tag} text={`#${tag}`} onClick={() => onFilter({ tag })} />
        ))}
        {tier && <Narrow text={tierName(tier)} onClick={() => onFilter({ tier })} />}
      </div>
    </div>
  );
}

/** A label that leaves only the records which have it too. */
function Narrow({ text, onClick }: { text: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className={classes.narrow} title={t('browse.narrow', { label: text })} onClick={onClick}>
      <bdi>
        <ReadText text={text} />
      </bdi>
    </UnstyledButton>
  );
}
