import { jest } from '@jest/globals';

/** The clock stands from now on, so that no minute ends while a test counts. Timers run. `startClock` ends it. */
export function stopClock(now = new Date()): void {
  const timers = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'clearTimeout',
    'clearInterval',
    'clearImmediate',
  ] as const;
  jest.useFakeTimers({ doNotFake: [...timers, 'nextTick', 'queueMicrotask', 'hrtime', 'performance'], now });
}

export function startClock(): void {
  jest.useRealTimers();
}
