// Serves a folder of built files, as any host would.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * `script` runs in every page before the page's own scripts.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export const serve = (folder, script, port = 0) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      // A normalized absolute path cannot climb out of the folder.
      let file = join(folder, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      if (script && extname(file) === '.html')
        response.end(readFileSync(file, 'utf8').replace('<head>', () => `<head><script>${script}</script>`));
      else createReadStream(file).pipe(response);
    });
    server.listen(port, '127.0.0.1', () => {
      const close = () => (server.close(), server.closeAllConnections());
      resolve({ url: `http://127.0.0.1:${server.address().port}`, close });
    });
  });
