// The portal as it is published, on a plain static server: what journeys walk through. `node scripts/serve-portal.mjs 5198`.
import { ensureBuilt } from './built.mjs';
import { serve } from './static-server.mjs';

ensureBuilt();
const { url } = await serve('dist/portal', '', Number(process.argv[2] ?? 0));
console.log(`The built portal is served at ${url}/.`);
