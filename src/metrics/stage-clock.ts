/** What answering a text is made of. Ranking has the loading of records, writing has the loading of related ones. */
export const MATCH_STAGES = ['engine', 'ranking', 'suggestions', 'writing'] as const;
export type MatchStage = (typeof MATCH_STAGES)[number];

/** Seconds by stage. */
export type StageTimes = Record<MatchStage, number>;

/** What hears of each lap; times as `performance.now()` has them. */
export type OnLap = (stage: MatchStage, start: number, end: number) => void;

/** Tells how long each stage of a match takes: what is measured begins with it, and each lap ends a stretch of it. */
export class StageClock {
  readonly times: StageTimes = { engine: 0, ranking: 0, suggestions: 0, writing: 0 };
  private last = performance.now();

  constructor(private readonly onLap?: OnLap) {}

  /** Counts the time since the last lap as time of `stage`. */
  lap(stage: MatchStage): void {
    const now = performance.now();
    this.times[stage] += (now - this.last) / 1000;
    this.onLap?.(stage, this.last, now);
    this.last = now;
  }
}
