// Safari's engine for the test runner: starts WebKit's driver, and a virtual screen if there is none.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findWebKit } from './browsers.mjs';
import { freePort } from './free-port.mjs';

/** @returns {Promise<string>} */
const displayOf = (screen) =>
  new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });

/** Waits for the driver's first answer, as long as the driver runs. */
async function answering(url, driver) {
  while (driver.exitCode === null && !driver.killed) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver has ended');
}

/** Painting without an imitated graphics card takes a quarter less work. */
const withoutGraphicsCard = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };
/** Test pages do not live long enough to gain from the optimizing compiler. What they run is the same without it. */
const withoutOptimizing = { JSC_useDFGJIT: '0' };

/** The driver's port, the browser to drive, and the end of both; they end with this process too. */
export async function startWebKit() {
  const found = findWebKit();
  if (!found) throw new Error('WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb');
  const started = [];
  process.once('exit', () => started.forEach((it) => it.kill()));
  // WebKit's sandbox needs user namespaces, which containers and root often lack. Without a locale, WebKit reports the language
  // `C`, which is none.
  const env = {
    ...process.env,
    LC_ALL: 'en_US.UTF-8',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    ...withoutGraphicsCard,
    ...withoutOptimizing,
  };
  if (found.screen && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    // The X server looks for a free display itself, and writes its number to descriptor 3.
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const screen = spawn(found.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(screen);
    env.DISPLAY = await displayOf(screen);
  }
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  started.push(driver);
  await answering(`http://127.0.0.1:${port}/status`, driver);
  return { port, browser: found.browser, stop: () => started.forEach((it) => it.kill()) };
}

export const webkitCapabilities = (browser) => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/** Longer than any page takes on a slow machine, and shorter than the driver's own patience with its browser. */
const patience = 60_000;

const inTime = (answer) =>
  Promise.race([
    answer,
    sleep(patience, undefined, { ref: false }).then(() => Promise.reject(new Error('WebKit does not answer'))),
  ]);

/** The pages whose tests have begun: the driver now and then still owes its answer to their opening then. */
const begun = new Set();

/** A plugin of the runner that hears of them. */
export const begunPages = {
  name: 'kit-begun-pages',
  serverStart({ webSockets }) {
    webSockets.on('message', ({ data }) => {
      if (data.type === 'wtr-session-started') begun.add(data.sessionId);
    });
  },
};

export async function webkitLauncher() {
  let running = await startWebKit();
  const capabilities = webkitCapabilities(running.browser);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: running.port,
    path: '/',
    logLevel: 'error',
    capabilities,
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };

  /** The driver now and then gives no answer any more when it goes to another page. A new one, with a new browser, does. */
  async function startAnew() {
    clearInterval(launcher.pendingHeartbeat);
    running.stop();
    running = await startWebKit();
    launcher.options.port = running.port;
    launcher.driver = undefined;
    launcher.driverManager = undefined;
    await launcher.ensureManagerInitialized();
  }
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    const open = () => launcher.driverManager.startSession(id, url);
    // The runner waits for the tests, not for the page.
    void inTime(open()).catch(() => (begun.has(id) ? undefined : startAnew().then(open)));
  };
  launcher.stopSession = async (id) => {
    try {
      return await inTime(launcher.driverManager.stopSession(id));
    } catch {
      // The tests have told their results; only leaving their page failed.
      await startAnew();
      return {};
    }
  };
  // The runner would press all keys of a text before it releases one, and of "hello" only "helo" would arrive.
  launcher.sendKeys = (id, keys) => {
    if (keys.length === 1) return launcher.driver.keys(keys);
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    return launcher.driverManager.performActions(id, [{ type: 'key', id: 'keyboard', actions }]);
  };
  return launcher;
}
