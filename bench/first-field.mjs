// Opens a page without a cache, and measures when its form can be used.

/** `slow`: a processor four times as slow, and the Slow 4G of the developer tools. */
export const profiles = {
  local: {},
  slow: { cpu: 4, net: { offline: false, latency: 562.5, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675e3 / 8 } },
};

/** In the page: the time until the first field can be used, and until all can. */
function watch() {
  const fields = (root, found = []) => {
    found.push(...root.querySelectorAll('input, select'));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) fields(element.shadowRoot, found);
    return found;
  };
  const usable = (it) => it.checkVisibility() && it.getBoundingClientRect().height > 1;
  window.result = new Promise((resolve) => {
    let first;
    const look = () => {
      const ready = document.body ? fields(document).filter(usable).length : 0;
      if (ready > 0) first ??= performance.now();
      if (ready >= 7) resolve({ first });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Opens `address` after the empty page `blank`; `more` is added to what is told of the page, once it is quiet. */
export async function visitForm(browser, { blank, address, profile: { cpu, net }, prepare, more }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(watch);
  await prepare?.(page);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  await page.goto(blank);
  if (net) await cdp.send('Network.emulateNetworkConditions', net);
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const work = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  const before = await work();
  await page.goto(address, { waitUntil: 'commit' });
  const { first } = await page.evaluate(() => result);
  await page.waitForLoadState('networkidle');
  const task = (await work()) - before;
  const told = await more?.(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  await context.close();
  return { first, task, nodes, ...told };
}
