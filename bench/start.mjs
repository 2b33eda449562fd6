// Measures the time from the address that a command prints to a sign-up that accepts typing, in a browser without a cache: `npm
// start` beside `npm run dev`.
import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/browsers.mjs';
import { bin } from '../scripts/commands.mjs';
import { freePort } from '../scripts/free-port.mjs';

const commands = { 'npm start': ['scripts/start.mjs', '--port'], 'npm run dev': [bin('vite'), '--strictPort', '--port'] };
const rounds = 5;

/** Starts a command, and resolves to the address that it prints. */
const started = (child, port) =>
  new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes(String(port)) && resolve(`http://127.0.0.1:${port}/`));
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.`)));
  });

async function secondsTo(args) {
  const port = await freePort();
  const child = spawn(process.execPath, [...args, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    const address = await started(child, port);
    const start = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByLabel('Company name').fill('Brightline');
    return (performance.now() - start) / 1000;
  } finally {
    await browser.close();
    child.removeAllListeners('exit');
    child.kill();
  }
}

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(commands)) times[name].push(await secondsTo(args));
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const [base] = Object.values(times).map(median);
for (const [name, all] of Object.entries(times))
  console.log(
    `${name.padEnd(12)} ${median(all).toFixed(2)} s (${all.map((it) => it.toFixed(2)).join(', ')})  ${(median(all) / base).toFixed(1)}×`,
  );
