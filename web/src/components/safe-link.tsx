import { Anchor } from '@mantine/core';

/** A link from a record. One that does not lead to a web page is only shown: `javascript:` and its kind run nothing. */
export function SafeLink({ url, title }: { url: string; title?: string }) {
  if (!/^https?:$/.test(schemeOf(url))) return <bdi>{title ?? url}</bdi>;
  return (
    <Anchor href={url} target="_blank" rel="noreferrer noopener nofollow" inherit>
      <bdi>{title ?? url}</bdi>
    </Anchor>
  );
}

const schemeOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol : '');
