// Counts the requests of a page and their waves: a wave is all that is asked before anything of it has been answered.

/** Milliseconds without a request, after which the page is taken to wait for answers. */
const quiet = 200;

/** Every request of a page from now on, held until the page asks for nothing more, then let go with all others of its wave. */
export async function holdInWaves(page) {
  const asked = [];
  const held = [];
  let [wave, underway, last] = [0, 0, performance.now()];
  await page.route('**/*', async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    asked.push({ wave: wave + 1, method: route.request().method(), path: new URL(route.request().url()).pathname });
    last = performance.now();
    await new Promise((go) => held.push(go));
    await route.continue();
  });
  const done = () => (underway--, (last = performance.now()));
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  page.on('request', () => underway++);
  const pause = () => new Promise((go) => setTimeout(go, 20));
  const isStill = () => underway <= held.length && performance.now() - last > quiet;

  /** Lets wave after wave go, until the page shows what is waited for, or asks for nothing more. */
  async function letGo(isThere) {
    for (;;) {
      while (!isStill()) await pause();
      // The page may be busy with what has come.
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestAnimationFrame(() => idle()))));
      if (!isStill()) continue;
      if (await isThere()) return { waves: wave, requests: asked.filter((it) => it.wave <= wave).length };
      if (held.length === 0) return undefined;
      wave++;
      last = performance.now();
      for (const go of held.splice(0)) go();
    }
  }
  return { asked, letGo };
}
