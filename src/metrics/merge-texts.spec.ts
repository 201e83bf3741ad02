import { expect, it } from '@jest/globals';
import { Counter, Gauge, Registry } from 'prom-client';
import { mergeTexts } from './merge-texts.js';

it('texts of several processes become one, each metric once', async () => {
  const textOf = (worker: number) => {
    const registry = new Registry();
    registry.setDefaultLabels({ worker });
    new Counter({ name: 'a', help: 'In two\n\nparts.', labelNames: ['b'], registers: [registry] }).inc(
      { b: '\n\n' },
      worker,
    );
    registry.registerMetric(new Gauge({ name: 'none', help: 'None.', labelNames: ['x'], registers: [] }));
    return registry.metrics();
  };
  expect(mergeTexts([await textOf(1), await textOf(2)])).toBe(`# HELP a In two\\n\\nparts.
# TYPE a counter
a{b="\\n\\n",worker="1"} 1
a{b="\\n\\n",worker="2"} 2

# HELP none None.
# TYPE none gauge
`);
});
