// Pages that a server has rendered: their fields are used before any script runs, and nothing of that is lost.
import { deepEqual } from 'node:assert/strict';
import { complaintsOf } from './complaints.mjs';

const typed = { 'Company name': 'Difference Engines Ltd', Email: 'charles@example.com', Country: 'FR' };

/** Holds the scripts of a page back until they are let go. */
async function holdScripts(page) {
  const held = [];
  let isHolding = true;
  await page.route('**/*', (route) => {
    if (isHolding && route.request().resourceType() === 'script') held.push(route);
    else return route.continue();
  });
  return () => {
    isHolding = false;
    return Promise.all(held.map((route) => route.continue()));
  };
}

/** In the page: each look that the first field had, frame by frame, and each shift of the layout. */
function watch() {
  window.watched = { looks: [], shifts: [], ready: 0 };
  const { looks, shifts } = watched;
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  document.addEventListener('nx-ready', () => watched.ready++);
  const lookAt = (field) => {
    if (!field?.checkVisibility()) return looks.length > 0 ? 'none' : undefined;
    const { x, y, width, height } = field.getBoundingClientRect();
    const { borderColor, backgroundColor, font } = getComputedStyle(field);
    return [x, y, width, height, borderColor, backgroundColor, font].join(' ');
  };
  requestAnimationFrame(function look() {
    const now = lookAt(document.querySelector('[name=companyName]'));
    if (now && now !== looks.at(-1)) looks.push(now);
    requestAnimationFrame(look);
  });
}

const fields = (page) =>
  Object.entries(typed).map(([label, value]) => ({ value, field: page.getByLabel(label, { exact: true }) }));

const frames = (page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise((then) => requestAnimationFrame(then));
  });

async function fillIn(page) {
  for (const { field, value } of fields(page))
    if (value.length === 2) await field.selectOption(value);
    else await field.pressSequentially(value);
}

const valuesIn = (page) => Promise.all(fields(page).map(({ field }) => field.inputValue()));

/** Fills fields in where scripts are switched off. Throws if a field is missing, or does not take what is typed. */
export async function fillWithoutScripts(browser, url) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url);
  await fillIn(page);
  const values = await valuesIn(page);
  await page.close();
  deepEqual(values, Object.values(typed), 'fields take what is typed without scripts');
}

/** Visits a page of developers. Throws if the framework, or anything else, warns while it hydrates. */
export async function hydrateInDevelopment(browser, url) {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const complaints = complaintsOf(page);
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => watched.ready > 0);
  await frames(page);
  await page.close();
  const others = complaints.filter((it) => !it.startsWith('Lit is in dev mode'));
  if (others.length > 0) throw new Error(others.join('\n'));
}

/** Fills fields in before any script has run, and lets the scripts go. Throws if anything is lost, moves or flashes. */
export async function fillBeforeScripts(browser, url) {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const complaints = complaintsOf(page);
  await page.addInitScript(watch);
  const letGo = await holdScripts(page);
  await page.goto(url, { waitUntil: 'commit' });
  await fillIn(page);
  await frames(page);
  await letGo();
  await page.waitForFunction(() => watched.ready > 0);
  await frames(page);
  const kept = await valuesIn(page);
  const { looks, shifts } = await page.evaluate(() => watched);
  await page.close();
  deepEqual(kept, Object.values(typed), 'what was typed before any script stays');
  deepEqual({ looks: looks.length, shifts }, { looks: 1, shifts: [] }, `nothing flashes or moves: ${looks.join(' | ')}`);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}
