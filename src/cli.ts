#!/usr/bin/env -S node --max-semi-space-size=64
import { endUnheard, run } from './cli/run-cairn.js';

process.stdout.on('error', endUnheard);
await run(process.argv.slice(2));
