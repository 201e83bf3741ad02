import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ask } from '../ask.js';

const BATCH = 100;
const PAGE = 200;

/**
 * Looks for everything that was acknowledged: records and changes of them in what the database has, reports in its
 * history, and each new record in the patterns of each replica.
 * @returns how much there was, and how much of it is lost
 */
export async function reconcile(replicas, { created, changed, reported }) {
  const [{ url }] = replicas;
  const stored = await confidences(url);
  const notes = await reportedNotes(url);
  const unmatched = [];
  for (const replica of replicas) unmatched.push(...(await notMatched(replica.url, created)));
  return {
    acknowledged: { created: created.length, changed: changed.size, reported: reported.length },
    lost: {
      created: created.filter(({ id }) => !stored.has(id)).length,
      changed: [...changed].filter(([id, confidence]) => stored.get(id) !== confidence).length,
      reported: reported.filter((note) => !notes.has(note)).length,
      matched: unmatched.length,
    },
  };
}

/** Of all records, by id. */
async function confidences(url) {
  const answer = await fetch(`${url}/v1/signatures/export`);
  const found = new Map();
  for await (const line of createInterface({ input: Readable.fromWeb(answer.body) })) {
    const { id, confidence } = JSON.parse(line);
    found.set(id, confidence);
  }
  return found;
}

async function reportedNotes(url) {
  const notes = new Set();
  for (let before; before !== null;) {
    const { text } = await ask(`${url}/v1/outcomes/history?limit=${PAGE}${before ? `&before=${before}` : ''}`, 'GET');
    const { reports, next_before: next } = JSON.parse(text);
    for (const { note } of reports) notes.add(note);
    before = next;
  }
  return notes;
}

async function notMatched(url, records) {
  const missing = [];
  for (let from = 0; from < records.length; from += BATCH) {
    const asked = records.slice(from, from + BATCH);
    const items = asked.map(({ signature }) => ({ text: `ERROR ${signature.replaceAll('%s', 'x1')}`, count: false }));
    const { text } = await ask(`${url}/v1/match/batch`, 'POST', { items });
    for (const [n, { answer }] of JSON.parse(text).items.entries())
      if (!answer.matches.some(({ signature_id: id }) => id === asked[n].id)) missing.push(asked[n].id);
  }
  return missing;
}
