// @ts-check
// Asks the mock, and lists what it says: what all parts of the page share. Served unchanged.

/** @param {string} id */
export const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Beyond this machine, control requests need a token, which is typed here and never stored.
 *
 * @type {Record<string, string>}
 */
export let authorization = {};
export const proof = /** @type {HTMLFormElement} */ (at('proof'));

/** @param {string} token */
export function prove(token) {
  authorization = { authorization: `Bearer ${token}` };
  proof.hidden = true;
}

// A link to a world has its claim behind `#`, which is sent to no server, and leaves the address here.
const claim = /^#claim=([\w.-]+)$/.exec(location.hash)?.[1];
if (claim) {
  prove(claim);
  history.replaceState(null, '', location.pathname + location.search);
}

/**
 * @param {string} path
 * @param {object} [body] what is sent; without one, it is read
 */
export async function ask(path, body) {
  const sent = body && { method: 'POST', body: JSON.stringify(body) };
  const headers = { ...authorization, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`_mock/${path}`, { ...sent, headers });
  const data = await response.json();
  if (response.status === 401) proof.hidden = false;
  if (response.ok) return data;
  const why = Object.entries(data.fields ?? {}).map(([field, { code }]) => `${field}: ${code}`);
  throw new Error(why.join(', ') || data.detail || data.title);
}

/**
 * @param {string} id
 * @param {readonly (readonly [line?: string, below?: string, ...more: Node[]])[]} rows each a line, and the content below it
 */
export function list(id, rows) {
  const items = rows.map(([line = '', below, ...more]) => {
    const item = document.createElement('li');
    item.textContent = line;
    if (below) item.append(Object.assign(document.createElement('pre'), { textContent: below }));
    item.append(...more);
    return item;
  });
  const { children } = at(id);
  // A list that looks the same stays, with the focus in it.
  if (items.length === children.length && items.every((it, n) => it.isEqualNode(children[n] ?? null))) return;
  at(id).replaceChildren(...items);
}

/**
 * @param {string} label
 * @param {string} name the label for those who hear it, with what it belongs to
 * @param {Record<string, string>} data
 */
export function button(label, name, data) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  made.setAttribute('aria-label', name);
  Object.assign(made.dataset, data);
  return made;
}

/** @param {unknown} data */
export const written = (data) => (typeof data === 'string' ? data : JSON.stringify(data, null, 1));
