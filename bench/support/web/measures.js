import { markTime, paintAfter, traced } from './tracing.js';

const FIELD = '.cm-content';
const VIEWPORT = { width: 1440, height: 900 };
const SCROLL_MS = 3_000;
/** As often as a wheel turns for the hand of a hasty reader. */
const WHEEL_MS = 16;

const openPage = async (browser, url) => {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  return { context, page, show: () => page.goto(url) };
};

/** The bytes that a first visit loads, as they come over the wire, until the page can be used. */
export async function firstLoad(browser, url) {
  const { context, page, show } = await openPage(browser, url);
  const session = await context.newCDPSession(page);
  const urls = new Map();
  const sizes = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(urls.get(requestId), encodedDataLength),
  );
  await show();
  await page.locator(FIELD).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  const sum = (entries) => entries.reduce((bytes, [, size]) => bytes + size, 0);
  const all = [...sizes];
  const isEditor = ([file]) => /paste-editor/.test(file);
  return { bytes: sum(all.filter((one) => !isEditor(one))), with_editor: sum(all), requests: all.length };
}

/** Milliseconds from the paste of a text to the paint of its answer: the middle and the longest of `runs`. */
export async function pasteToPaint(browser, url, runs, textOf) {
  const { context, page, show } = await openPage(browser, url);
  await show();
  await page.locator(FIELD).waitFor();
  const times = [];
  for (let run = 0; run <= runs; run++) {
    const events = await traced(page, ['devtools.timeline', 'blink.user_timing'], async () => {
      await page.evaluate(pasteAndMark, textOf(run));
      // What is marked in the document is painted in the next frame.
      await page.waitForTimeout(300);
    });
    const answered = paintAfter(events, markTime(events, 'answer'));
    // The first one warms up.
    if (run > 0) times.push((answered - markTime(events, 'paste')) / 1000);
  }
  await context.close();
  times.sort((a, b) => a - b);
  return { median: round(times[times.length >> 1]), max: round(times.at(-1)), runs };
}

/** In the page: pastes over what is there, and marks when it did and when an answer to it stood in the document. */
async function pasteAndMark(text) {
  const field = document.querySelector('.cm-content');
  field.focus();
  document.execCommand('selectAll');
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const before = document.querySelector('article h2')?.textContent;
  const answered = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const title = document.querySelector('article h2')?.textContent;
      if (title === undefined || title === before) return;
      observer.disconnect();
      performance.mark('answer');
      resolve();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  performance.mark('paste');
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await answered;
}

/**
 * Scrolls a long log by the wheel, `runs` times, each in a page of its own. For each run, how many frames the compositor
 * presented and how many it dropped, and the longest that the page's own thread was busy in one piece: a frame has 16.7
 * ms. What a busy machine takes from the browser shows in the drops alone.
 */
export async function scrolling(browser, url, log, runs) {
  const scrolls = [];
  for (let run = 0; run < runs; run++) scrolls.push(await scroll(browser, url, log));
  const each = (name) => scrolls.map((one) => one[name]);
  return {
    log_bytes: log.length,
    scrolled_px: each('scrolled'),
    presented: each('presented'),
    dropped: each('dropped'),
    longest_task_ms: each('longestTask'),
  };
}

async function scroll(browser, url, log) {
  const { context, page, show } = await openPage(browser, url);
  await show();
  await page.locator('input[type=file]').setInputFiles({
    name: 'service.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(log),
  });
  await page.locator('article').first().waitFor();
  await page.locator(FIELD).hover();
  const top = () => page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTop);
  const from = await top();
  const events = await traced(
    page,
    ['cc', 'benchmark', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    async () => {
      const end = Date.now() + SCROLL_MS;
      while (Date.now() < end) {
        await page.mouse.wheel(0, -180);
        await page.waitForTimeout(WHEEL_MS);
      }
    },
  );
  const to = await top();
  await context.close();
  const frames = events
    .filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b')
    .map(({ args }) => args.frame_reporter);
  const count = (isCounted) => frames.filter(isCounted).length;
  const tasks = events.filter(({ name, tid }) => name === 'RunTask' && tid === pageThread(events));
  return {
    scrolled: Math.round(from - to),
    presented: count(({ state }) => state.startsWith('STATE_PRESENTED')),
    // A frame that was dropped while nothing was to move is none that anybody misses.
    dropped: count((frame) => frame.state === 'STATE_DROPPED' && frame.affects_smoothness),
    longestTask: round(Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000),
  };
}

/** The thread that lays the page out and runs its script. */
const pageThread = (events) => events.find(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout').tid;

const round = (ms) => Math.round(ms * 10) / 10;
