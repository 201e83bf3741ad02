#!/usr/bin/env node
import { run } from './cli/run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` closes the pipe when it has seen enough.
  if (error.code !== 'EPIPE') throw error;
});
await run(process.argv.slice(2));
