/**
 * Lets threads run the TypeScript sources: Jest transforms what it loads itself, but a thread loads its modules by Node.
 * Loaded by `npm test` into every process and so into their threads.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) register('./typescript-hooks.js', import.meta.url);
