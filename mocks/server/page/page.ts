import { magicValues } from './magic-values.js';
import { routes } from '../../create-engine.js';
import { scenarioList } from '../../scenarios/index.js';
import { controlRoutes } from '../../control/control.js';
import { code, section, table, text } from './html.js';
import { operations } from './operations.js';
import type { Openapi } from './published-openapi.js';

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

/** Routes beside the contract's: the public API's, and those that control the mock. */
const otherRoutes = ({ paths }: Openapi): readonly string[] => {
  const described = new Set(
    Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((it) => `${it.toUpperCase()} ${path}`)),
  );
  return [...routes, ...controlRoutes].filter((it) => !described.has(it));
};

/** The page that people keep open beside the mock. It is readable without its script, which adds the live parts. */
export const pageWith = (openapi: Openapi): string => `<!doctype html>
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
${section('operations', 'The contract', operations(openapi))}
${section(
  'routes',
  'Other routes',
  `<ul>${otherRoutes(openapi)
    .map((it) => `<li>${code(it)}</li>`)
    .join('')}</ul>`,
)}
</main>
</html>
`;
