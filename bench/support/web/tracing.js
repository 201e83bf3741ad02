/** Runs `action` while Chromium traces `categories`. @returns the events of the trace. */
export async function traced(page, categories, action) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await action();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

/** When the page made the mark `name`, in microseconds of the trace. */
export function markTime(events, name) {
  const mark = events.find((event) => event.name === name && event.cat?.includes('blink.user_timing'));
  if (!mark) throw new Error(`The page made no mark ${name}.`);
  return mark.ts;
}

/** When the first paint after `time` ended. */
export function paintAfter(events, time) {
  const paints = events.filter(({ name, ts }) => name === 'Paint' && ts >= time).map(({ ts, dur = 0 }) => ts + dur);
  if (paints.length === 0) throw new Error('Nothing was painted.');
  return Math.min(...paints);
}
