import type { Fault } from '../../errors/fault.js';
import { within } from '../../errors/fault-path.js';
import type { ExampleDto, SignatureRecordDto } from '../record/record.dto.js';
import type { FindPatterns } from './record-patterns.js';

/** Examples that no pattern matches, or not with the captures they ask for, and counter-examples that one does. */
export function exampleFaults(
  { examples = [], counter_examples = [] }: SignatureRecordDto,
  find: FindPatterns,
): Fault[] {
  return [
    ...examples.flatMap((example, index) => missingIn(example, `examples[${index}]`, find)),
    ...counter_examples.flatMap(({ text }, index) =>
      find(text).map(({ path: pattern }) => ({
        path: `counter_examples[${index}].text`,
        code: 'counter_example_matched' as const,
        params: { pattern },
      })),
    ),
  ];
}

/** What the occurrence that comes nearest to the expected captures lacks. */
function missingIn({ text, captures = {} }: ExampleDto, path: string, find: FindPatterns): Fault[] {
  const spans = find(text).flatMap((finding) => finding.spans);
  if (spans.length === 0) return [{ path: `${path}.text`, code: 'example_not_matched' }];
  const faults = spans.map((span) => captureFaults(captures, span.captures, `${path}.captures`));
  return faults.reduce((fewest, other) => (other.length < fewest.length ? other : fewest));
}

function captureFaults(expected: Record<string, string>, captured: Record<string, string>, path: string): Fault[] {
  return Object.entries(expected).flatMap(([name, value]): Fault[] => {
    const other = Object.hasOwn(captured, name) ? captured[name] : undefined;
    if (other === value) return [];
    const at = within(path, name);
    if (other === undefined) return [{ path: at, code: 'example_not_captured', params: { expected: value } }];
    return [{ path: at, code: 'example_captured_other', params: { expected: value, captured: other } }];
  });
}
