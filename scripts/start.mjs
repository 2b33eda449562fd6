// `npm start`: the demo portal, built once so that a page loads at once, and built again whenever a file changes. `npm start --
// --port 4000` sets the port; if it is in use, the next one is taken.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from './static-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5173' } } });
const folder = '.portal';

/** @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

async function freeFrom(port) {
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Error(`${values.port} is no port.`);
  return (await isFree(port)) ? port : freeFrom(port + 1);
}

console.log('Building the portal …');
const watcher = await build({
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true, minify: false, sourcemap: true, watch: {} },
});
let server;
watcher.on('event', async ({ code, error }) => {
  if (code === 'ERROR') console.error(error.message);
  if (code !== 'BUNDLE_END') return;
  if (server) {
    console.log('Built again: reload the page.');
    return;
  }
  server = await serve(folder, '', await freeFrom(Number(values.port)));
  console.log(`\n  The portal: ${server.url}/\n  Single elements on other sites: ${server.url}/stories/portal/elsewhere.html\n`);
});
