import { magicValues } from './magic-values.js';
import { routes } from '../../developer/index.js';
import { scenarioList } from '../../scenarios/index.js';
import { controlRoutes } from '../../control/control.js';
import { lookingRoutes } from '../looking.js';
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
  ['PT10M', '+ 10 min'],
  ['PT1H', '+ 1 h'],
  ['P1D', '+ 1 day'],
  ['P1M', '+ 1 month'],
] as const;

const clock = `
<form id="proof" hidden><label>Control token
<input name="token" type="password" autocomplete="off" required></label> <button>Use token</button></form>
<p><output id="now" aria-live="off">…</output> <span id="state"></span></p>
<p>${moves.map(([by, label]) => `<button type="button" data-advance="${by}">${label}</button>`).join(' ')}
<button type="button" id="next">Skip to next event</button>
<button type="button" id="freeze">Freeze clock</button>
<button type="button" id="undo">Undo last change</button></p>
<form id="to"><label>Date and time (UTC) <input name="instant" placeholder="2026-03-31T00:00:00Z" size="24" required></label>
<button>Move clock</button></form>
<p id="said" role="status"></p>
<h3>Upcoming events</h3><ol id="coming"></ol>
<h3>Past events</h3><ol id="happened"></ol>`;

const outbox = `
<p><label>Show <select id="kind"><option value="">All messages</option><option value="email">Emails</option>
<option value="sms">SMS</option><option value="call">Calls</option></select></label></p><ol id="outbox"></ol>`;

const callbacks = `
<p>Receipts, texts and calls for programs, and what came back.</p><ol id="callbacks"></ol>`;

const requests = `
<p>The latest requests with their bodies. Passwords, secrets and tokens are hidden.</p><ol id="requests"></ol>
<h3 id="between" tabindex="-1">Changes</h3><ol id="changes"></ol>`;

const world = `
<form id="search"><label>Kind <select id="entity-kind" name="kind"><option value="">All kinds</option></select></label>
<label>Search <input name="words" type="search" maxlength="200" placeholder="ada@example.com"></label> <button>Search</button></form>
<p id="found" role="status"></p><ol id="entities"></ol>`;

/** Routes beside the contract's: the public API's, and those that control the mock. */
const otherRoutes = ({ paths }: Openapi): readonly string[] => {
  const described = new Set(
    Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((it) => `${it.toUpperCase()} ${path}`)),
  );
  return [...routes, ...controlRoutes, ...lookingRoutes].filter((it) => !described.has(it));
};

/** The page that people keep open beside the mock. It is readable without its script, which adds the live parts. */
export const pageWith = (openapi: Openapi): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>nexmo-account-mock</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="_mock/page.css">
<script type="module" src="_mock/page.js"></script>
<main>
<h1>Nexmo account mock</h1>
<p>A backend on your machine. No message or payment leaves your machine, and programs are called only with <code>--callbacks</code>. <a href="openapi.json">openapi.json</a></p>
${section('clock', 'Clock', clock)}
${section('scenarios', 'Scenarios', table('scenarios', ['Scenario', 'Description', 'Sign-in', 'API key and secret'], scenarioRows))}
${section(
  'magic',
  'Magic values',
  table(
    'magic',
    ['Field', 'Value', 'Outcome'],
    magicValues.map(({ where, value, outcome }) => [text(where), code(value), text(outcome)]),
  ),
)}
${section('sent', 'Outbox', outbox)}
${section('called', 'Callbacks', callbacks)}
${section('asked', 'Requests', requests)}
${section('world', 'World', world)}
${section('operations', 'Contract', operations(openapi))}
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
