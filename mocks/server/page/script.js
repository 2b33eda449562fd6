// @ts-check
// Moves the clock, starts scenarios and shows what goes on. Served unchanged.

import { ask, at, authorization, button, list, proof, prove } from './ask.js';
import { showChanges, showEntities, showRequests } from './inspect.js';
import { live } from './live.js';

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
  const response = await fetch(`_mock/attachment?email=${email}`, { headers: authorization });
  const href = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href));
}

/** @param {{ id: number, attachment?: { name: string } }} sent */
function attached({ id, attachment }) {
  if (!attachment) return [];
  const made = button(attachment.name, attachment.name, {});
  made.addEventListener('click', () => void then(() => save(id, attachment.name)));
  return [made];
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
  const content = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const tries = attempts.map(({ at, status, said }) => `${at.slice(0, 19).replace('T', ' ')}  ${status ?? 'no answer'}  ${said}`);
  const until = next ? `next ${next.slice(0, 19).replace('T', ' ')}` : '';
  return [
    [kind, url || 'no address', state, until].filter(Boolean).join(' · '),
    [...content, ...tries].join('\n'),
    button('Resend', `Resend ${id}`, { resend: id }),
  ];
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
  await Promise.all([showRequests(), showEntities()]);
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
  const pressed = target instanceof Element && target.closest('button');
  if (!pressed) return;
  const { advance, scenario, resend, from, to } = pressed.dataset;
  if (advance) void then(() => ask('clock', { advance }));
  else if (scenario) void then(() => ask('reset', { scenario }));
  else if (resend) void then(() => ask('callbacks', { resend }));
  else if (from && to) void then(() => showChanges(from, to));
  else if (pressed.id === 'next') void then(() => ask('clock', { next: true }));
  else if (pressed.id === 'undo') void then(() => ask('clock', { undo: 1 }));
  else if (pressed.id === 'freeze') void then(() => ask('clock', { frozen: pressed.textContent === 'Freeze clock' }));
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
  prove(String(new FormData(proof).get('token')));
  proof.reset();
  void then(async () => {});
});

at('search').addEventListener('submit', (event) => {
  event.preventDefault();
  void then(async () => {});
});

at('kind').addEventListener('change', () => void then(async () => {}));
void then(async () => {});
void live(show);
