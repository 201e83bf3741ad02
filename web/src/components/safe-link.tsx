import { Anchor } from '@mantine/core';
import { ReadText } from './read-text.js';

/** A link from a record. One that does not lead to a web page is only shown: `javascript:` and its kind run nothing. */
export function SafeLink({ url, title }: { url: string; title?: string }) {
  const text = (
    <bdi>
      <ReadText text={title ?? url} />
    </bdi>
  );
  if (!/^https?:$/.test(schemeOf(url))) return text;
  return (
    <Anchor href={url} target="_blank" rel="noreferrer noopener nofollow" inherit>
      {text}
    </Anchor>
  );
}

const schemeOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol : '');
