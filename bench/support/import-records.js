import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** Imports records into the service at `url`. @throws when one of them is not taken as a new one. */
export async function importRecords(url, records) {
  let sent = 0;
  const lines = function* () {
    for (const record of records) {
      sent++;
      yield `${JSON.stringify(record)}\n`;
    }
  };
  const answer = await fetch(`${url}/v1/signatures/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(lines())).pipeThrough(new TextEncoderStream()),
    duplex: 'half',
  });
  let last;
  for await (const line of createInterface({ input: Readable.fromWeb(answer.body) })) last = line;
  const { summary } = JSON.parse(last);
  if (summary?.added !== sent) throw new Error(`The import answered ${last}.`);
}
