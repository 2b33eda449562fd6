// The pages of the mock's payment provider, for servers of bundlers and tests, below `provider/`.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../mocks/payment-provider/pages/', import.meta.url);
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A page by its address; undefined for any other address. */
export function providerPage(path) {
  const name = /\/provider\/([a-z]+\.(html|js|css))$/.exec(path)?.[1];
  if (!name || !readdirSync(folder).includes(name)) return undefined;
  return { type: types[name.split('.')[1]], body: readFileSync(new URL(name, folder), 'utf8') };
}

export const providerPages = {
  name: 'provider-pages',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const page = providerPage(request.url.split('?')[0]);
      if (!page) return next();
      response.setHeader('content-type', page.type);
      response.end(page.body);
    });
  },
  generateBundle() {
    for (const name of readdirSync(folder))
      this.emitFile({ type: 'asset', fileName: `provider/${name}`, source: readFileSync(new URL(name, folder)) });
  },
};
