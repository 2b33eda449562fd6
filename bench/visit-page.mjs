// Opens a page without a cache, and measures when it shows what a person waits for.

/** `slow`: a processor four times as slow, and the Slow 4G of the developer tools. */
export const profiles = {
  local: {},
  slow: { cpu: 4, net: { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 } },
};

/** Fields of a form: the first that can be used counts, and the page is there when seven can. */
export const formFields = { selector: 'input, select', words: '', count: 7 };

/** In the page: the time until the first part is there that a person waits for, and the time that long tasks block it. */
function watch({ selector, words, count }) {
  const parts = (root, found = []) => {
    found.push(...root.querySelectorAll(selector));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) parts(element.shadowRoot, found);
    return found;
  };
  const pattern = new RegExp(words);
  const isThere = (it) => it.checkVisibility() && it.getBoundingClientRect().height > 1 && pattern.test(it.textContent);
  window.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  window.result = new Promise((resolve) => {
    let first;
    const look = () => {
      const ready = document.body ? parts(document).filter(isThere).length : 0;
      if (ready > 0) first ??= performance.now();
      if (ready >= count) resolve({ first });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Opens `address` after the empty page `blank`, until it shows what a person waits for; `more` is added to what is told of the page,
 * once it is quiet.
 */
export async function visitPage(browser, { blank, address, profile: { cpu, net }, shows = formFields, prepare, more }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watch, shows);
  await prepare?.(page);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  await page.goto(blank);
  if (net) await cdp.send('Network.emulateNetworkConditions', net);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const work = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  const before = await work();
  let [requests, bytes] = [0, 0];
  cdp.on(
    'Network.requestWillBeSent',
    ({ type, request }) => (requests += type === 'Preflight' || type === 'Document' || request.method === 'OPTIONS' ? 0 : 1),
  );
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'commit' });
  const { first } = await page.evaluate(() => result);
  const there = { requests, kB: bytes / 1000 };
  await page.waitForLoadState('networkidle');
  const task = (await work()) - before;
  const blocked = await page.evaluate(() => window.blocked);
  const told = await more?.(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await context.close();
  return { first, task, blocked, nodes, ...there, ...told };
}
