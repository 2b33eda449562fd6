import { ada, createClock, createEngine, inProcess, scenarios } from '../../mocks/index.js';
import { signIn } from '../../src/api/session.js';
import { searchRequests } from '../../src/api/usage.js';
import '../../src/define/usage.js';
import type { NxUsage } from '../../src/features/usage/usage.js';
import { all, control, focusOn, filter, key, open, openFilter, press, seen, until, words } from './user.js';

/** Built once, because three months of traffic take a moment; for tests that change nothing. */
const world = scenarios.busy();

export async function traffic() {
  const engine = createEngine({ world, clock: createClock({ at: world.now, frozen: true }), checkAnswers: true });
  const client = inProcess(engine);
  client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
  return { engine, client };
}

const msPerDay = 86_400_000;

/** Opens the page of a product with three months of traffic. */
export async function visit(product: NxUsage['product'] = 'sms') {
  const { client, engine } = await traffic();
  const it = open('nx-usage', { adapter: client, product });
  await seen(it, 'Requests per day');
  await until(() => all(it, 'tbody tr').length > 0, 'rows');
  const found = async (more: object = {}) => (await client.call(searchRequests, { product, size: 1000, ...more })).items;
  const newest = (await found())[0]!.at.slice(0, 10);
  /** A range of so many days up to the newest request. */
  const last = (days: number) => ({
    from: new Date(Date.parse(newest) - (days - 1) * msPerDay).toISOString().slice(0, 10),
    until: newest,
  });
  return { client, engine, it, found, last };
}

export const rows = (it: Element) => all(it, '[part=table] tbody tr').map(words);

export const counted = (it: Element, count: number) => seen(it, `${count.toLocaleString('en')} request${count === 1 ? '' : 's'}`);

/** Opens the fields for two days. */
export async function customDays(it: Element) {
  const popover = await openFilter(it, 'Period');
  if (!words(popover).includes('From')) await press(popover, 'Custom…');
  return popover;
}

/** The two days that are shown. */
export async function daysOf(it: Element) {
  await customDays(it);
  const [from, to] = [(await control(it, 'From')).value, (await control(it, 'To')).value];
  await key('Escape');
  const chip = await filter(it, 'Period');
  await focusOn(() => chip, 'the filter');
  return { from, until: to };
}

/** Opens the details of a request. */
export async function tell(it: Element, at = 0) {
  (
    await until(() => all(it, 'button').filter((found) => found.ariaLabel?.startsWith('Details: '))[at], 'a row’s button')
  ).click();
  return until(() => all(it, '[part=story]')[0]?.closest('dialog'), 'the story');
}
