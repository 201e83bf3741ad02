import { expect, it } from '@jest/globals';
import { SentLines, type SentLine } from './sent-lines.js';

async function* lines(count: number): AsyncGenerator<SentLine> {
  for (let n = 1; n <= count; n++)
    yield { place: { file: `${n % 3}.json`, line: n * 10 }, json: Buffer.from(`{"n":${n}}`) };
}

it('sends a record a line, and knows where each came from while answers leave some out', async () => {
  const sent = new SentLines();
  const chunks: Buffer[] = [];
  for await (const chunk of sent.chunks(lines(20_000))) chunks.push(chunk);
  const sentLines = Buffer.concat(chunks).toString().trimEnd().split('\n');
  expect(sentLines).toHaveLength(20_000);
  expect(chunks.length).toBeLessThan(10);
  for (const line of [1, 2, 2, 700, 19_999, 20_000]) {
    expect(JSON.parse(sentLines[line - 1]!)).toEqual({ n: line });
    expect(sent.placeOf(line)).toEqual({ file: `${line % 3}.json`, line: line * 10 });
  }
  expect(() => sent.placeOf(20_001)).toThrow('line 20001 was not sent');
});
