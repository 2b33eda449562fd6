// @ts-check
// Moves the clock, starts scenarios and shows the outbox. Served unchanged.

/** @param {string} id */
const at = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Beyond this machine, control requests need a token, which is typed here and never stored. */
let authorization = {};
const proof = /** @type {HTMLFormElement} */ (at('proof'));

/**
 * @param {string} path
 * @param {object} [body] what is sent; without one, it is read
 */
async function ask(path, body) {
  const sent = body && { method: 'POST', body: JSON.stringify(body) };
  const headers = { ...authorization, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`/_mock/${path}`, { ...sent, headers });
  const data = await response.json();
  if (response.status === 401) proof.hidden = false;
  if (response.ok) return data;
  const why = Object.entries(data.fields ?? {}).map(([field, { code }]) => `${field}: ${code}`);
  throw new Error(why.join(', ') || data.title);
}

/**
 * @param {string} id
 * @param {readonly (readonly [line?: string, below?: string, ...more: Node[]])[]} rows each a line, and the content below it
 */
function list(id, rows) {
  at(id).replaceChildren(
    ...rows.map(([line = '', below, ...more]) => {
      const item = document.createElement('li');
      item.textContent = line;
      if (below) item.append(Object.assign(document.createElement('pre'), { textContent: below }));
      item.append(...more);
      return item;
    }),
  );
}

/**
 * @param {{ at: string, summary: string }} event
 * @returns {[string]}
 */
const told = (event) => [`${event.at.slice(0, 16).replace('T', ' ')} ${event.summary}`];

/**
 * @param {number} email
 * @param {string} name
 */
async function save(email, name) {
  const response = await fetch(`/_mock/attachment?email=${email}`, { headers: authorization });
  const href = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href));
}

/** @param {{ id: number, attachment?: { name: string } }} sent */
function attached({ id, attachment }) {
  if (!attachment) return [];
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: attachment.name });
  button.addEventListener('click', () => void then(() => save(id, attachment.name)));
  return [button];
}

/**
 * @typedef {{ id: string, kind: string, url: string, state: string, next: string | null, fields: Record<string, string>,
 *   attempts: readonly { at: string, status: number | null, said: string }[] }} Callback
 */

/**
 * @param {Callback} callback
 * @returns {[string, string, Node]}
 */
function called({ id, kind, url, state, next, fields, attempts }) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Resend' });
  button.setAttribute('aria-label', `Resend ${id}`);
  button.dataset['resend'] = id;
  const content = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const tries = attempts.map(({ at, status, said }) => `${at.slice(0, 19).replace('T', ' ')}  ${status ?? 'no answer'}  ${said}`);
  const until = next ? `next ${next.slice(0, 19).replace('T', ' ')}` : '';
  return [[kind, url || 'no address', state, until].filter(Boolean).join(' · '), [...content, ...tries].join('\n'), button];
}

async function show() {
  const kind = /** @type {HTMLSelectElement} */ (at('kind')).value;
  const [clock, coming, happened, outbox, calls] = await Promise.all([
    ask('clock'),
    ask('coming?size=20'),
    ask('happened?size=20'),
    ask(`outbox${kind && `?kind=${kind}`}`),
    ask('callbacks?size=20'),
  ]);
  at('now').textContent = `${clock.now.slice(0, 19).replace('T', ' ')} UTC`;
  at('state').textContent = clock.frozen ? 'Frozen' : 'Running';
  at('freeze').textContent = clock.frozen ? 'Unfreeze clock' : 'Freeze clock';
  list('coming', coming.events.map(told));
  list('happened', happened.events.map(told));
  list('callbacks', calls.callbacks.map(called));
  list(
    'outbox',
    outbox
      .slice(-50)
      .reverse()
      .map(
        (
          /** @type {{ id: number, kind: string, to: string, subject?: string, text: string, attachment?: { name: string } }} */ it,
        ) => [[it.kind, it.to, it.subject].filter(Boolean).join(' · '), it.text, ...attached(it)],
      ),
  );
}

/** @param {() => Promise<unknown>} act */
async function then(act) {
  const said = await act().then(() => '', String);
  at('said').textContent = said;
  await show().catch((error) => (at('said').textContent = `The mock didn’t respond: ${error}`));
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button');
  if (!button) return;
  const { advance, scenario, resend } = button.dataset;
  if (advance) void then(() => ask('clock', { advance }));
  else if (scenario) void then(() => ask('reset', { scenario }));
  else if (resend) void then(() => ask('callbacks', { resend }));
  else if (button.id === 'next') void then(() => ask('clock', { next: true }));
  else if (button.id === 'undo') void then(() => ask('clock', { undo: 1 }));
  else if (button.id === 'freeze') void then(() => ask('clock', { frozen: button.textContent === 'Freeze clock' }));
});

at('to').addEventListener('submit', (event) => {
  event.preventDefault();
  const instant = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('instant'));
  void then(async () => {
    const { now } = await ask('clock');
    await ask('clock', Date.parse(instant) < Date.parse(now) ? { rewind: instant } : { to: instant });
  });
});

proof.addEventListener('submit', (event) => {
  event.preventDefault();
  authorization = { authorization: `Bearer ${new FormData(proof).get('token')}` };
  proof.reset();
  proof.hidden = true;
  void then(async () => {});
});

at('kind').addEventListener('change', () => void then(async () => {}));
setInterval(() => document.visibilityState === 'visible' && void show().catch(() => {}), 2000);
void then(async () => {});
