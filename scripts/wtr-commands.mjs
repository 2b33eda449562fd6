// Commands for element tests that work in every engine. The built-in ones of the same purpose refuse some of them,
// and are asked first: so these have names of their own. A command must never answer null: the runner takes that for "not mine".

const command = (name, execute) => ({
  name: `kit-${name}`,
  executeCommand: ({ command: asked, payload = {}, session }) =>
    asked === name ? execute(payload, session.browser, session.id) : undefined,
});

/** `viewport {width, height}`: what the page got. WebKit's window does not go below some 450 px: use a narrow container there. */
const viewport = command('viewport', async ({ width, height }, browser, id) => {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  }
  const inner = () => browser.driver.execute('return [window.innerWidth, window.innerHeight]');
  await browser.driver.setWindowSize(width, height);
  const [gotWidth, gotHeight] = await inner();
  // The first time, the frame around the page was counted in.
  await browser.driver.setWindowSize(2 * width - gotWidth, 2 * height - gotHeight);
  const [finalWidth, finalHeight] = await inner();
  return { width: finalWidth, height: finalHeight };
});

/** `chord {keys: ['Shift', 'Tab']}`: all but the last are held down. */
const chord = command('chord', async ({ keys }, browser, id) => {
  if (browser.type === 'webdriver') {
    await browser.driver.keys(keys);
    return { pressed: true };
  }
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key);
  for (const key of [...keys].reverse()) await keyboard.up(key);
  return { pressed: true };
});

/** Of the DevTools protocol: no other engine has it. */
const devTools = async (browser, id) => {
  if (browser.type !== 'puppeteer') return undefined;
  return browser
    .getPage(id)
    .createCDPSession()
    .catch(() => undefined);
};

/** `aria {}`: the page's accessibility tree, where the engine tells it: `{ tree }`, else `{}`. */
const aria = command('aria', async (_, browser, id) => {
  const session = await devTools(browser, id);
  if (!session) return {};
  await session.detach();
  return { tree: await browser.getPage(id).accessibility.snapshot() };
});

/** What a DevTools session pretends ends with that session. */
const pretending = new Map();

/**
 * `media {'prefers-color-scheme': 'dark', 'forced-colors': 'active', …}`: the page is told so; `{}` ends it.
 * Answers whether the engine can: `{ applied }`.
 */
const media = command('media', async (wanted, browser, id) => {
  await pretending.get(id)?.detach();
  pretending.delete(id);
  const session = await devTools(browser, id);
  if (!session) return { applied: false };
  const features = Object.entries(wanted).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  pretending.set(id, session);
  return { applied: true };
});

export const commands = [viewport, chord, aria, media];
