/** A place with its score. */
export interface Scored {
  place: number;
  score: number;
}

/** Of many places the few with the highest scores; of equal ones the first places. */
export class Highest {
  /** A heap whose head is the lowest of them. */
  private readonly heap: Scored[] = [];

  constructor(private readonly limit: number) {}

  offer(place: number, score: number): void {
    if (this.heap.length < this.limit) this.rise({ place, score });
    else if (this.wouldTake(place, score)) this.sink({ place, score });
  }

  /** Whether the score is among the highest so far. */
  wouldTake(place: number, score: number): boolean {
    if (this.heap.length < this.limit) return true;
    const lowest = this.heap[0]!;
    return lowest.score < score || (lowest.score === score && lowest.place > place);
  }

  /** Highest first. */
  sorted(): Scored[] {
    return this.heap.toSorted((a, b) => (isLower(a, b) ? 1 : -1));
  }

  private rise(offered: Scored): void {
    const { heap } = this;
    let at = heap.push(offered) - 1;
    for (let above = (at - 1) >> 1; at > 0 && isLower(offered, heap[above]!); above = (at - 1) >> 1) {
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = offered;
  }

  private sink(offered: Scored): void {
    const { heap } = this;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isLower(heap[below + 1]!, heap[below]!)) below++;
      if (!isLower(heap[below]!, offered)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = offered;
  }
}

const isLower = (a: Scored, b: Scored) => a.score < b.score || (a.score === b.score && a.place > b.place);
