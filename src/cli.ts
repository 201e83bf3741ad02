#!/usr/bin/env node
import { endUnheard, run } from './cli/run.js';

process.stdout.on('error', endUnheard);
await run(process.argv.slice(2));
