// Finds installed browsers; downloads nothing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { arch, env, platform } from 'node:process';

/** @param {(string | undefined)[]} paths */
const firstThere = (paths) => paths.find((path) => path && existsSync(path));

/** @param {string[]} names */
const onPath = (...names) => {
  const folders = (env.PATH ?? '').split(delimiter);
  return firstThere(names.flatMap((name) => folders.map((folder) => join(folder, name))));
};

/** @param {string[]} files */
const inProgramFiles = (...files) => {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
  return firstThere(files.flatMap((file) => folders.map((folder) => join(folder, file))));
};

/** @param {string[]} names */
const inApplications = (...names) => firstThere(names.map((name) => `/Applications/${name}`));

/** Chrome, Chromium or Edge; `CHROME_PATH` names another. */
export function findChromium() {
  if (env.CHROME_PATH) return firstThere([env.CHROME_PATH]);
  if (platform === 'win32') {
    return inProgramFiles(
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    );
  }
  if (platform === 'darwin') {
    return inApplications(
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
  }
  return onPath(
    // The same engine without windows, which takes a fifth less work.
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  );
}

/** Firefox; `FIREFOX_PATH` names another. */
export function findFirefox() {
  if (env.FIREFOX_PATH) return firstThere([env.FIREFOX_PATH]);
  if (platform === 'win32') return inProgramFiles('Mozilla Firefox/firefox.exe');
  if (platform === 'darwin') return inApplications('Firefox.app/Contents/MacOS/firefox');
  return onPath('firefox-esr', 'firefox');
}

/** Safari's engine on Linux: the driver, the small browser that it drives, and a virtual screen. */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const folder = `/usr/lib/${arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const browser = firstThere(
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => `${folder}/${version}/MiniBrowser`),
  );
  const screen = onPath('Xvfb');
  const drawable = screen ?? env.DISPLAY ?? env.WAYLAND_DISPLAY;
  return driver && browser && drawable ? { driver, browser, screen } : undefined;
}

/** Chromium refuses its sandbox to root. */
export const chromiumArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * The browser to use: an installed one, or else the one that Playwright has downloaded.
 *
 * @returns {Promise<string>}
 */
export async function chromiumPath() {
  const installed = findChromium();
  if (installed) return installed;
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}
