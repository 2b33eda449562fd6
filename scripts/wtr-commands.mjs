// Commands for element tests that work in every engine. The built-in ones with the same purpose are asked first and refuse some
// engines, so these have different names. A command must never return null, which the runner takes for "not mine".

const command = (name, execute) => ({
  name: `kit-${name}`,
  executeCommand: ({ command: asked, payload = {}, session }) =>
    asked === name ? execute(payload, session.browser, session.id) : undefined,
});

/**
 * `viewport {width, height}` returns the size that the page got. WebKit's window has at least some 450 px: use a narrow container
 * there.
 */
const viewport = command('viewport', async ({ width, height }, browser, id) => {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport({ width, height });
    return { width, height };
  }
  const inner = () => browser.driver.execute('return [window.innerWidth, window.innerHeight]');
  await browser.driver.setWindowSize(width, height);
  const [gotWidth, gotHeight] = await inner();
  // The first size included the frame around the page.
  await browser.driver.setWindowSize(2 * width - gotWidth, 2 * height - gotHeight);
  const [finalWidth, finalHeight] = await inner();
  return { width: finalWidth, height: finalHeight };
});

/** `chord {keys: ['Shift', 'Tab']}`: holds all keys but the last down. */
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

/** DevTools protocol, which no other engine has. */
const devTools = async (browser, id) => {
  if (browser.type !== 'puppeteer') return undefined;
  return browser
    .getPage(id)
    .createCDPSession()
    .catch(() => undefined);
};

/** `aria {}`: the page's accessibility tree as `{ tree }`, or `{}` if the engine does not offer it. */
const aria = command('aria', async (_, browser, id) => {
  const session = await devTools(browser, id);
  if (!session) return {};
  await session.detach();
  return { tree: await browser.getPage(id).accessibility.snapshot() };
});

/** Emulated media end with their DevTools session, so that it is kept. */
const pretending = new Map();

/**
 * `media {'prefers-color-scheme': 'dark', 'forced-colors': 'active', …}` emulates media features; `{}` ends it. Returns `{
 * applied }`: true if the engine can.
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
