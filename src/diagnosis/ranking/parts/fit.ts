import type { Judged, Judgement, Situation } from '../reasons.js';
import { products, productsOf, sameSystem, versionOf } from '../../systems/systems.js';
import { versionFits } from '../../systems/version-range.js';

/** Neither for nor against: nothing is known of the system, or the record says nothing of systems. */
const NEUTRAL = 0.5;
const VALUE = { printedBy: 1, knows: 0.8, printedByOther: 0.3, notTheGiven: 0.1 };
const VERSION_STEP = 0.2;

/** Whether the record is about the system that the caller named or that the text shows. */
export function judgeFit({ record, match, evidence }: Judged, { systems }: Situation): Judgement {
  const isHere = (name: string) => systems.products.some((product) => sameSystem(product, name));
  const system = systems.products.join(', ');
  if (systems.products.length === 0) return { value: NEUTRAL, note: 'answer:reasons.fit.unknown' };

  const matched = products([...new Set(match.spans.map(({ pattern }) => match.patterns[pattern]!))]);
  const printer = matched.find(isHere);
  if (printer) {
    const version = versionOf(printer, systems);
    const fits = evidence.pattern.versions && version && versionFits(evidence.pattern.versions, version);
    return fits === false
      ? { value: VALUE.printedBy - VERSION_STEP, note: 'answer:reasons.fit.other_version', params: { system: printer } }
      : { value: VALUE.printedBy, note: 'answer:reasons.fit.printed_by', params: { system: printer } };
  }
  if (matched.length > 0) {
    const value = systems.given ? VALUE.notTheGiven : VALUE.printedByOther;
    return { value, note: 'answer:reasons.fit.other', params: { system: matched.join(', '), here: system } };
  }
  const known = productsOf(record).find(isHere);
  if (known) return { value: VALUE.knows, note: 'answer:reasons.fit.knows', params: { system: known } };
  return { value: NEUTRAL, note: 'answer:reasons.fit.general' };
}
