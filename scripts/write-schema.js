/** Writes the JSON Schema of a record, as the built service has it, to data/signature.schema.json. */
import { writeFileSync } from 'node:fs';
import { recordSchema } from '../dist/signatures/record/record-schema.js';

writeFileSync('data/signature.schema.json', `${JSON.stringify(recordSchema(), null, 2)}\n`);
