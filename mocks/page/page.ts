import { magicValues } from '../magic.js';
import { routes } from '../routes.js';
import { scenarioList } from '../scenarios.js';
import { controlRoutes } from '../control/control.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: string): string => value.replace(/[&<>"']/g, (it) => escapes[it]!);

const code = (value: string): string => `<code>${text(value)}</code>`;
const row = (cells: readonly string[]): string => `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`;
const table = (id: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table aria-labelledby="${id}"><thead><tr>${heads.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map(row).join('\n')}</tbody></table>`;
const section = (id: string, title: string, inner: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${inner}</section>`;

const scenarioRows = scenarioList.map(({ name, description, accounts }) => [
  `<button type="button" data-scenario="${text(name)}">${text(name)}</button>`,
  text(description),
  accounts.map(({ email, password }) => `${code(email)} ${code(password)}`).join('<br>'),
  accounts.map(({ apiKey, apiSecret }) => `${code(apiKey)} ${code(apiSecret)}`).join('<br>'),
]);

const moves = [
  ['PT10M', '10 minutes on'],
  ['PT1H', 'an hour on'],
  ['P1D', 'a day on'],
  ['P1M', 'a month on'],
] as const;

const clock = `
<form id="proof" hidden><label>The token that this mock is steered with
<input name="token" type="password" autocomplete="off" required></label> <button>Steer it</button></form>
<p><output id="now" aria-live="off">…</output> <span id="state"></span></p>
<p>${moves.map(([by, label]) => `<button type="button" data-advance="${by}">${label}</button>`).join(' ')}
<button type="button" id="next">to the next event</button>
<button type="button" id="freeze">freeze</button>
<button type="button" id="undo">take the last change back</button></p>
<form id="to"><label>To or back to <input name="instant" placeholder="2026-03-31T00:00:00Z" size="24" required></label>
<button>Go</button></form>
<p id="said" role="status"></p>
<h3>What will fall due</h3><ol id="coming"></ol>
<h3>What has happened</h3><ol id="happened"></ol>`;

const outbox = `
<p><label>Show <select id="kind"><option value="">everything</option><option value="email">e-mails</option>
<option value="sms">text messages</option><option value="call">calls</option></select></label></p><ol id="outbox"></ol>`;

/** The page that people keep open beside the mock. It works without its script, but for what moves. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>nexmo-account-mock</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_mock/page.css">
<script type="module" src="/_mock/page.js"></script>
<main>
<h1>The account backend on this machine</h1>
<p>Nothing leaves it. <a href="/openapi.json">openapi.json</a></p>
${section('clock', 'Clock', clock)}
${section('scenarios', 'Scenarios', table('scenarios', ['start', 'what it is', 'sign in', 'API key and secret'], scenarioRows))}
${section(
  'magic',
  'Magic values',
  table(
    'magic',
    ['where', 'value', 'what happens'],
    magicValues.map(({ where, value, outcome }) => [text(where), code(value), text(outcome)]),
  ),
)}
${section('sent', 'Outbox', outbox)}
${section('routes', 'Routes', `<ul>${[...routes, ...controlRoutes].map((it) => `<li>${code(it)}</li>`).join('')}</ul>`)}
</main>
</html>
`;
