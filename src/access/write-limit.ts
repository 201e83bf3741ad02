import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../errors/problem.js';
import type { Actor } from './actor.js';
import { networkOf } from './network.js';

/** How often one caller may write something, in each process. */
export class WriteLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(times: number, seconds: number) {
    this.limiter = new RateLimiterMemory({ points: times, duration: seconds });
  }

  /** Counts a write of `actor`; an anonymous one is known by its network. Throws `too_many_requests`. */
  async take(actor: Actor): Promise<void> {
    const refused = await this.refusal(actor);
    if (refused) throw new Problem('too_many_requests', { seconds: Math.ceil(refused.msBeforeNext / 1000) });
  }

  /** The same for what is left out silently: whether there is room for one more. */
  async allows(actor: Actor): Promise<boolean> {
    return (await this.refusal(actor)) === undefined;
  }

  private async refusal({ id, address }: Actor): Promise<RateLimiterRes | undefined> {
    try {
      await this.limiter.consume(address === undefined ? id : networkOf(address));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    }
    return undefined;
  }
}
