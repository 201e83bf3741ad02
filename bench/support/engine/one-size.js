/** Measures all engines with one number of patterns, in a process of its own, and sends what it found to its parent. */
import { setImmediate as turn } from 'node:timers/promises';
import { compare, heapMib, median, timed } from './measuring.js';
import { enginePatterns } from './patterns.js';
import { enginePeers } from './peers.js';
import { LENGTHS, textKinds, Texts } from './texts.js';

/** Patterns that are added to the full set and removed again. */
const UPDATES = 300;

/** A peer that would take longer for a text than this is left out there. */
const PATIENCE_MS = 1000;

const FIRST_TEXT = { length: '5 KB', language: 'English', dressed: false, hits: 1 };

/** From which it is expected how long the others will take. */
const SECOND_TEXT = { ...FIRST_TEXT, length: '1 KB' };

// An interrupted run leaves nothing behind that goes on measuring.
process.once('disconnect', () => process.exit());

const { size, corpus, dist, lengths = Object.keys(LENGTHS) } = JSON.parse(process.argv[2]);
const all = await enginePatterns(size + UPDATES, corpus);
const regexes = all.slice(0, size);
const peers = await enginePeers(dist);
const [firstText, secondText] = [FIRST_TEXT, SECOND_TEXT].map((kind) => new Texts(regexes).text(kind));

const sourcesMib = heapMib();
const engines = [];
const builds = peers.map(build);
const cairn = engines.find(({ name }) => name === 'cairn');
Object.assign(builds[0], update(cairn));
const texts = new Texts(regexes, cairn.match);
const matches = [];
for (const length of lengths) {
  const measured = [];
  for (const kind of textKinds(length)) {
    measured.push(...measure(kind));
    await turn();
  }
  expectFrom(measured);
  matches.push(...measured);
}
process.send({ size, sources_mib: sourcesMib, builds, matches }, () => process.disconnect());

/** Builds an engine and matches a text, which is when some of them compile, and another one. */
function build({ name, most, always, build }) {
  if (size > most) return { name, left_out: `more than ${most} patterns` };
  const before = heapMib();
  const [buildMs, engine] = timed(() => build(regexes));
  const [firstMs] = timed(() => engine.match(firstText));
  const [secondMs] = timed(() => engine.match(secondText));
  engines.push({ name, always, ...engine, msPerByte: secondMs / Buffer.byteLength(secondText) });
  return { name, build_ms: buildMs, first_match_ms: firstMs, heap_mib: heapMib() - before };
}

function update({ add, remove }) {
  const adds = all.slice(size).map((regex) => timed(() => add(regex)));
  const removes = adds.map(([, id]) => timed(() => remove(id)));
  const medianOf = (timings) => median(timings.map(([ms]) => ms));
  return { add_ms: medianOf(adds), remove_ms: medianOf(removes) };
}

function measure(kind) {
  const text = texts.text(kind);
  if (text === undefined) return [];
  const bytes = Buffer.byteLength(text);
  const expected = ({ msPerByte }) => msPerByte * bytes;
  const patient = engines.filter((engine) => engine.always || expected(engine) <= PATIENCE_MS);
  const results = compare(patient, text);
  const engineTimes = engines.map((engine) => [
    engine.name,
    results[patient.indexOf(engine)] ?? { left_out: `about ${Math.round(expected(engine))} ms` },
  ]);
  return [{ ...kind, bytes, engines: Object.fromEntries(engineTimes) }];
}

/** Longer texts are expected to take in proportion to these, unless these are too short to tell. */
function expectFrom(measured) {
  for (const engine of engines) {
    const told = measured.filter(({ bytes, engines }) => bytes > 1000 && !engines[engine.name].left_out);
    const rates = told.map(({ bytes, engines }) => engines[engine.name].cold / bytes);
    if (rates.length > 0) engine.msPerByte = median(rates);
  }
}
