import { peopleOf, type About } from './about.js';
import { claimOf } from './claims.js';
import type { Listed } from './store.js';

/** The addresses of a world: by path, and by host name where the server's host is a name. */
function addressesOf(id: string, host: string) {
  const [, name = '', port = ''] = /^(.*?)(:\d+)?$/.exec(host) ?? [];
  const named = /^127\.|^\[/.test(name) ? 'localhost' : /^[\d.]+$/.test(name) ? '' : name;
  return { path: `http://${host}/w/${id}`, ...(named && { host: `http://${id}.${named}${port}` }) };
}

/** A world in a list, without secrets. */
export const worldLine = ({ about: { id, name, scenario, seed, parent, begins, createdAt, expires }, steps }: Listed) => ({
  id,
  name,
  scenario,
  seed,
  steps,
  ...(parent !== null && { fork: parent, at: begins }),
  createdAt: new Date(createdAt).toISOString(),
  expires: expires === null ? null : `PT${expires / 1000}S`,
});

/** A world with all that is needed to use it, for those who made it. `host` is the server's, as the request named it. */
export const worldView = (listed: Listed & { readonly about: About }, host: string) => ({
  ...worldLine(listed),
  token: listed.about.token,
  accounts: peopleOf(listed.about),
  addresses: addressesOf(listed.about.id, host),
});

/** A link that gives whoever opens it the right to steer a world until an instant. What stands behind `#` is sent to no server. */
export const claimView = ({ about }: Listed, host: string, until: number) => ({
  url: `${addressesOf(about.id, host).path}/#claim=${claimOf(about, until)}`,
  expires: new Date(until).toISOString(),
});
