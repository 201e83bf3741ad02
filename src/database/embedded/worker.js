// Plain JavaScript, because a worker thread loads this very file both from the sources and from the build.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/*
 * Runs PGlite in its own thread, so that a long query does not stop the main one. The parent sends a `MessagePort` for
 * each session and `'close'` at the end. PGlite has one session: sessions are served one after the other.
 *
 * Over a session's port come whole batches of frontend messages (see `frontend-batches.ts`), back go the bytes that
 * Postgres answers.
 */

/** What Postgres wrote while it started. */
const complaints = [];
const database = await PGlite.create({
  dataDir: workerData.dataDir,
  onStderr: (line) => complaints.length < 20 && complaints.push(line) > 0,
}).catch((cause) => {
  throw new Error([cause.message, ...complaints].join('\n'));
});

/* oxlint-disable no-underscore-dangle -- PGlite's names */
// PGlite swallows traps of its WebAssembly (a stack overflow, a bad jump) and goes on with broken memory, so that queries
// seem to succeed or get no answer. A new worker recovers from the write-ahead log instead.
const mainLoopOnce = database.Module._PostgresMainLoopOnce;
database.Module._PostgresMainLoopOnce = () => {
  try {
    mainLoopOnce();
  } catch (thrown) {
    // An error in SQL comes back to the main loop by a throw of its own.
    if (thrown.status === database.POSTGRES_MAIN_LONGJMP) throw thrown;
    parentPort.postMessage(String(thrown)); // oxlint-disable-line unicorn/require-post-message-target-origin -- no window
    process.exit(1);
  }
};

/** Answers the batches that come over `port` until its other side closes it. */
async function serve(port) {
  const ended = new Promise((resolve) => port.once('close', resolve));
  const onRawData = (chunk) => {
    // The chunk is a view of memory that PGlite uses again.
    const bytes = chunk.slice();
    port.postMessage(bytes, [bytes.buffer]);
  };
  port.on('message', (batch) => database.execProtocolRawStream(batch, { onRawData }));
  await ended;
  await database.exec('ROLLBACK');
  await database.exec('DISCARD ALL');
}

async function close() {
  await database.close();
  process.exit(0);
}

let turn = Promise.resolve();
parentPort.on('message', (message) => {
  turn = turn.then(() => (message === 'close' ? close() : serve(message)));
});
