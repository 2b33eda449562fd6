// @ts-check
// Shows the latest requests, what a request has changed, and what is in the world. Served unchanged.
import { ask, at, button, list, written } from './ask.js';

/**
 * @typedef {{ number: number, at: string, method: string, path: string, query: Record<string, string>, status: number,
 *   takes: unknown, gives: unknown, changes: { from: number, to: number } | null }} Exchange
 */

/** Bodies that are open stay open when the list is drawn anew. */
const opened = new Set();

/** @param {Exchange} exchange */
function bodies({ number, query, takes, gives }) {
  const details = Object.assign(document.createElement('details'), { open: opened.has(number) });
  details.addEventListener('toggle', () => opened[details.open ? 'add' : 'delete'](number));
  const parts = [Object.keys(query).length > 0 ? query : null, takes, gives].map((it) => (it === null ? '–' : written(it)));
  const text = ['Query', 'Request body', 'Response body'].map((title, n) => `${title}: ${parts[n]}`).join('\n');
  details.append(
    Object.assign(document.createElement('summary'), { textContent: 'Bodies' }),
    Object.assign(document.createElement('pre'), { textContent: text }),
  );
  return details;
}

/**
 * @param {Exchange} exchange
 * @returns {[string, undefined, ...Node[]]}
 */
function asked(exchange) {
  const { number, at: when, method, path, status, changes } = exchange;
  const line = `${when.slice(11, 19)} ${method} ${path} ${status} `;
  if (!changes) return [line, undefined, bodies(exchange)];
  const label = `Changes of request ${number}, ${method} ${path}`;
  return [line, undefined, button('Changes', label, { from: `${changes.from}`, to: `${changes.to}` }), bodies(exchange)];
}

export async function showRequests() {
  const { requests } = await ask('requests?size=50');
  list('requests', requests.map(asked));
}

/**
 * @param {string} from
 * @param {string} to
 */
export async function showChanges(from, to) {
  const found = await ask(`changes?from=${from}&to=${to}`);
  at('between').textContent = `${found.to.what}: ${found.total === 1 ? '1 change' : `${found.total} changes`}`;
  list(
    'changes',
    found.changes.map((/** @type {{ path: string, before?: unknown, after?: unknown }} */ { path, before, after }) => [
      path,
      [before === undefined ? '' : `− ${written(before)}`, after === undefined ? '' : `+ ${written(after)}`]
        .filter(Boolean)
        .join('\n'),
    ]),
  );
  at('between').focus();
}

export async function showEntities() {
  const form = new FormData(/** @type {HTMLFormElement} */ (at('search')));
  const [kind, search] = [String(form.get('kind')), String(form.get('words'))];
  const query = new URLSearchParams({ size: '50', search, ...(kind && { kind }) });
  const { entities, total, kinds } = await ask(`entities?${query}`);
  const select = /** @type {HTMLSelectElement} */ (at('entity-kind'));
  if (select.options.length === 1) select.append(...kinds.map((/** @type {string} */ it) => new Option(it, it)));
  at('found').textContent = total > 50 ? `The first 50 of ${total}` : `${total} found`;
  list(
    'entities',
    entities.map((/** @type {{ kind: string, key: string, entity: unknown }} */ it) => [
      `${it.kind}/${it.key}`,
      written(it.entity),
    ]),
  );
}
