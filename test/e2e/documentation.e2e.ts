import { expect, test, type Locator, type Page } from '@playwright/test';
import { ada, createEngine, scenarios, type Engine } from '../../mocks/index.js';
import { serve, type MockServer } from '../../mocks/server/node.js';
import { beginAt, openPage, openPlace } from './ada.js';
import { documentation, type Step, type Walk } from './documentation.js';

/** The product's documentation, walked: a reader who presses what it says, where it says so, comes to what it promises. */
let engine: Engine;
let server: MockServer;
test.afterEach(() => server.close());

/** Names begin with these words, in any case, with invisible marks of direction between them, and with spaces of every kind. */
const beginning = (words: string) => {
  const letters = [...words].map((letter) => letter.replace(/[$()*+./?[\]^{|}]/, String.raw`\$&`).replace(' ', String.raw`\s`));
  return new RegExp(`^\\s*[\u2066-\u2069]*${letters.join('[\u2066-\u2069]*')}`, 'i');
};

async function begin(page: Page, { scenario, place }: Walk, baseURL: string | undefined) {
  if (place === 'sign-up' || place === 'sign-in') {
    engine = createEngine({ world: scenarios[scenario]() });
    server = await serve(engine, { port: 0, cors: new URL(baseURL ?? '').origin });
    await page.goto(`/?backend=${server.url}`);
    if (place === 'sign-in') await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    return;
  }
  ({ engine, server } = await beginAt(page, scenarios[scenario](), baseURL));
  if ('menu' in place) return openPage(page, place.menu);
  // The pages of a group have its name.
  await openPlace(page, place.side, place.of);
}

/** The open menu or dialog, or else the page. */
async function scopeOf(page: Page): Promise<Locator> {
  for (const role of ['menu', 'dialog'] as const) {
    const open = page.getByRole('main').getByRole(role);
    if (await open.first().isVisible()) return open.first();
  }
  return page.getByRole('main');
}

/** Everything in sight that bears these words, for each kind of step. */
async function toPress(page: Page, words: string): Promise<Locator> {
  const scope = await scopeOf(page);
  const name = beginning(words);
  const found = (['button', 'tab', 'menuitem', 'link'] as const).map((role) => scope.getByRole(role, { name }));
  const all = found.reduce((some, one) => some.or(one), scope.locator('summary').filter({ hasText: name }));
  const exact = all.and(page.getByText(words, { exact: true }));
  await expect(all.first()).toBeVisible();
  return (await exact.count()) > 0 ? exact : all;
}

const toCheck = (scope: Locator, words: string) => {
  const name = beginning(words);
  const found = (['radio', 'checkbox', 'switch'] as const).map((role) => scope.getByRole(role, { name }));
  return found.reduce((some, one) => some.or(one));
};

const toFill = (scope: Locator, label: string) => scope.getByLabel(beginning(label)).locator('visible=true');

async function fill(control: Locator, value: string) {
  await control.focus();
  if (await control.evaluate((it) => it instanceof HTMLSelectElement)) await control.selectOption({ label: value });
  else await control.fill(value);
  if ((await control.getAttribute('role')) === 'combobox') await control.press('Enter');
}

async function partsOf(page: Page, step: Step): Promise<Locator> {
  if ('press' in step) return toPress(page, step.press);
  if ('check' in step) return toCheck(await scopeOf(page), step.check);
  if ('fill' in step) return toFill(await scopeOf(page), step.fill);
  return page
    .getByRole('main')
    .getByText('see' in step ? step.see : step.outcome)
    .locator('visible=true');
}

async function take(part: Locator, step: Step) {
  if ('press' in step) await part.click();
  else if ('check' in step) await part.check();
  else if ('fill' in step) await fill(part, await valueOf(step.with));
}

/** True if an element comes after another for a reader, whatever shadow roots they lie in, or holds it. */
function follows(later: Node, earlier: Node): boolean {
  const pathTo = (node: Node): readonly Node[] => {
    const around = (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host;
    return around ? [...pathTo(around), node] : [node];
  };
  const [from, to] = [pathTo(earlier), pathTo(later)];
  const at = from.findIndex((node, index) => node !== to[index]);
  const [left, right] = [from[at], to[at]];
  return !left || !right || (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first of these that follows the step before, which is found anew: a part of a page may be drawn again in the meantime. */
async function firstAfter(found: Locator, before: Locator | undefined): Promise<Locator | undefined> {
  const earlier = await before?.elementHandle();
  for (const part of await found.all()) if (!earlier || (await part.evaluate(follows, earlier))) return part;
  return undefined;
}

/** Has no place in an order: a press may lead to another screen, and what came of it is told anywhere. */
const isApart = (step: Step) => 'press' in step || 'outcome' in step;

/** Takes the steps in turn. What is read and filled in on one screen lies there in the order in which the documentation prints it. */
async function walkThrough(page: Page, steps: readonly Step[]) {
  const taken: { before?: Locator | undefined } = {};
  for (const step of steps)
    await test.step(JSON.stringify(step), async () => {
      const before = isApart(step) ? undefined : taken.before;
      const found = await partsOf(page, step);
      await expect(found.first()).toBeVisible();
      await expect.poll(() => firstAfter(found, before), 'it comes after the step before').toBeDefined();
      const part = (await firstAfter(found, before)) ?? found.first();
      taken.before = isApart(step) ? undefined : part;
      await take(part, step);
    });
}

/** The PIN is not printed; it is in the text message. */
const valueOf = async (words: string) =>
  words === 'the PIN' ? (/\d{6}/.exec(engine.outbox({ kind: 'sms' }).at(-1)?.text ?? '')?.[0] ?? '') : words;

for (const walk of documentation)
  test(`the documentation, walked: ${walk.what}`, async ({ page, baseURL }) => {
    await begin(page, walk, baseURL);
    await walkThrough(page, walk.steps);
  });

test('the first steps come at each sign-in until the first successful API call', async ({ page, baseURL }) => {
  ({ engine, server } = await beginAt(page, scenarios.new(), baseURL));
  const waiting = page.getByText('Waiting for your first API request…');
  await expect(waiting).toBeVisible();
  await page.reload();
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  const main = page.getByRole('main');
  await fill(toFill(main, 'Email').first(), ada.email);
  await fill(toFill(main, 'Password').first(), ada.password);
  await (await toPress(page, 'Sign in')).first().click();
  await expect(waiting).toBeVisible();
});
