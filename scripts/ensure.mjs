// Runs before `npm start` and `npm test`, on a clone that may have nothing installed: plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, findWebKit } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const debianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node 20.19 or newer is needed; this is ${process.version}. See https://nodejs.org/en/download.`);
}

function ensurePackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  // `npm install` writes both files at nearly the same time, in either order.
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs - 2000) return;
  console.log('Installing the packages (npm ci) …');
  // The npm that runs this script, by its file, because Windows has no `npm` to spawn.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Drivers that are indirect dependencies and not used.
  const noDownloads = { PUPPETEER_SKIP_DOWNLOAD: '1', GECKODRIVER_SKIP_DOWNLOAD: '1', EDGEDRIVER_SKIP_DOWNLOAD: '1' };
  if (run(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], noDownloads)) return;
  stop('The packages could not be installed: see above. The npm registry must be in reach.');
}

function aptInstall(...packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

async function downloadedChromium() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}

async function ensureChromium() {
  // Continuous integration gets the quickest browser, if Debian has it.
  if (process.env.CI && debianRoot && !findChromium()?.endsWith('-headless-shell') && !process.env.CHROME_PATH)
    aptInstall('chromium-headless-shell');
  if (findChromium() || (await downloadedChromium())) return;
  if (process.env.CHROME_PATH) stop(`CHROME_PATH names ${process.env.CHROME_PATH}, and there is no such file.`);
  console.log('No Chrome, Chromium or Edge is installed; downloading one (playwright install chromium) …');
  run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  if (await downloadedChromium()) return;
  if (debianRoot) aptInstall('chromium');
  if (!findChromium()) stop('No browser to test in. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

/** A developer's machine tests in the engines it has; continuous integration in all three. */
function ensureEveryEngine() {
  const missing = () => [...(findFirefox() ? [] : ['firefox-esr']), ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb'])];
  if (missing().length > 0 && debianRoot) aptInstall(...missing());
  if (missing().length > 0) stop(`With CI set, every engine is tested; missing here: ${missing().join(', ')}.`);
}

/** Worlds are kept in PostgreSQL as well: its server is tested where it is installed, and always in continuous integration. */
function ensureDatabase() {
  const bin = () => spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const versions = () => (existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []);
  const isThere = () =>
    [bin(), ...versions().map((it) => `/usr/lib/postgresql/${it}/bin`)].some((it) => existsSync(join(it, 'initdb')));
  if (!isThere() && debianRoot) aptInstall('postgresql');
  if (!isThere()) stop('With CI set, PostgreSQL is tested with a server; it is not installed here.');
}

ensureNode();
ensurePackages();
if (process.argv.includes('--browser')) {
  await ensureChromium();
  if (process.env.CI) {
    ensureEveryEngine();
    ensureDatabase();
  }
}
