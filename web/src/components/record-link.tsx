import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ReadText } from './read-text.js';

interface RecordLinkProps {
  id: string;
  lang?: string | undefined;
  className?: string | undefined;
  children: string;
}

/** Leads to a record. */
export function RecordLink({ id, lang, className, children }: RecordLinkProps) {
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/signatures/$" params={{ _splat: id }} />}
      className={className}
      lang={lang}
      inherit
    >
      <bdi>
        <ReadText text={children} />
      </bdi>
    </Anchor>
  );
}
