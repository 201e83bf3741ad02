/**
 * Texts in the format of Prometheus, as `prom-client` writes them, as one: each metric once, with the samples of all. Their
 * labels have to tell them apart.
 */
export function mergeTexts(texts: readonly string[]): string {
  const samplesOf = new Map<string, string[]>();
  for (const block of texts.flatMap((text) => text.trimEnd().split('\n\n'))) {
    const [help, type, ...samples] = block.split('\n');
    const head = `${help}\n${type}`;
    samplesOf.set(head, [...(samplesOf.get(head) ?? []), ...samples]);
  }
  return `${[...samplesOf].map(([head, samples]) => [head, ...samples].join('\n')).join('\n\n')}\n`;
}
