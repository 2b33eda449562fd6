// Serves the published portal on a plain static server, for the journeys. `node scripts/serve-portal.mjs 5198`.
import { ensureBuilt } from './built.mjs';
import { serve } from './static-server.mjs';

ensureBuilt();
const { url } = await serve('dist/portal', '', Number(process.argv[2] ?? 0));
console.log(`The built portal is served at ${url}/.`);
