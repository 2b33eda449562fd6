import { expect, test, type Page, type Route } from '@playwright/test';
import { loader, visit } from './cdn-page.js';
import { verifyPhone } from './verify-phone.js';

const signup = (attributes = '', around = '') =>
  `<nx-provider ${around}><nx-signup ${attributes}><p>Loading…</p></nx-signup></nx-provider>`;

/** Holds the elements' code back until it is let go, or refused; the loader and words come. */
async function holdCode(page: Page) {
  const held: Route[] = [];
  let answer: ((route: Route) => Promise<void>) | undefined;
  const isCode = ({ pathname }: URL) =>
    pathname.endsWith('.js') && pathname !== loader && pathname !== '/page.js' && !/^\/chunks\/[a-z]{2}-/.test(pathname);
  await page.route(isCode, (route) => (answer ? answer(route) : void held.push(route)));
  const end = (how: (route: Route) => Promise<void>) => {
    answer = how;
    return Promise.all(held.map(how));
  };
  return { letGo: () => end((route) => route.continue()), refuse: () => end((route) => route.abort()) };
}

/** Every place and look that a person sees of the form. */
const looks = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    const found: string[] = [];
    const look = (root: ParentNode) => {
      // The element hides what it puts between its tags from the page's own scripts.
      const { querySelectorAll } = root instanceof ShadowRoot ? ShadowRoot.prototype : Element.prototype;
      for (const it of querySelectorAll.call(root, '*')) {
        if (it.shadowRoot) look(it.shadowRoot);
        if (!it.matches('h2, form, label, legend, input, select, button, p, li, svg, .nx-box') || !it.checkVisibility()) continue;
        const { x, y, width, height } = it.getBoundingClientRect();
        const { color, backgroundColor, borderTopColor, font, direction } = getComputedStyle(it);
        const places = [x, y, width, height].map(Math.round);
        found.push([it.localName, ...places, color, backgroundColor, borderTopColor, font, direction].join(' '));
      }
    };
    look(document.body);
    return found;
  });

/** Waits until the element's own fields are there instead of the early ones. */
const isTakenOver = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('nx-outside input[id]') && !document.querySelector('nx-outside [id^=nx-early-]'),
  );
/** In the page: true while it wears the style sheet of an early form. */
const earlyRules = () =>
  document.adoptedStyleSheets.some((it) => [...it.cssRules].some((rule) => rule.cssText.includes(':where(nx-provider)')));

const field = (page: Page, name: string) => page.locator('nx-signup').getByLabel(name);

test('a person begins before the code is here, and signs up', async ({ page }) => {
  const { letGo } = await holdCode(page);
  const { engine, end } = await visit(page, signup());
  await field(page, 'Company name').fill('Acme Ltd');
  await field(page, 'Your name').fill('Ada Lovelace');
  await field(page, 'Email').fill('ada@acme.example');
  await field(page, 'Country').selectOption('United Kingdom');
  await field(page, 'Password').pressSequentially('correct');
  await letGo();
  await isTakenOver(page);
  await expect(field(page, 'Password')).toBeFocused();
  await page.keyboard.type(' horse');
  await expect(field(page, 'Password')).toHaveValue('correct horse');
  await expect(field(page, 'Country')).toHaveValue('GB');
  await field(page, 'Mobile phone').fill('07700 900 456');
  await verifyPhone(page, engine, 'Acme Ltd');
  await end();
});

for (const [how, press] of Object.entries({
  'the button': (page: Page) => page.getByRole('button', { name: 'Sign up' }).click(),
  Enter: (page: Page) => field(page, 'Email').press('Enter'),
}))
  test(`a form that is sent before the code is here, with ${how}, is sent then`, async ({ page }) => {
    const { letGo } = await holdCode(page);
    const { end } = await visit(page, signup());
    await field(page, 'Email').fill('ada@acme.example');
    await press(page);
    await letGo();
    await expect(field(page, 'Company name')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 'Email')).toHaveValue('ada@acme.example');
    await end();
  });

test('a press is forgotten when more is entered after it', async ({ page }) => {
  const { letGo } = await holdCode(page);
  const { end } = await visit(page, signup());
  await page.getByRole('button', { name: 'Sign up' }).click();
  await field(page, 'Company name').fill('Acme Ltd');
  const sent = await page.evaluateHandle(() => {
    const events: Event[] = [];
    document.addEventListener('submit', (event) => events.push(event), true);
    return events;
  });
  await letGo();
  await isTakenOver(page);
  await expect(field(page, 'Company name')).toHaveValue('Acme Ltd');
  expect(await sent.evaluate((events) => events.length)).toBe(0);
  await end();
});

for (const [how, attributes, around] of [
  ['English', '', ''],
  ['German', 'heading-level="1"', 'locale="de"'],
  ['Arabic', 'country="EG" company="Acme"', 'locale="ar"'],
  ['a dark theme', 'frame="none"', 'theme="dark"'],
  ['a dense page with high contrast', '', 'density="compact" contrast="more"'],
] as const)
  test(`nothing moves and nothing changes its look when the code is here: ${how}`, async ({ page }) => {
    const { letGo } = await holdCode(page);
    const { end } = await visit(page, signup(attributes, around));
    await expect(page.locator('nx-signup').getByRole('textbox').first()).toBeVisible();
    const [before, rules] = [await looks(page), await page.evaluate(earlyRules)];
    // Also in the moment between the element's definition and its first drawing.
    const between = page.evaluate(async () => {
      await customElements.whenDefined('nx-signup');
      await Promise.resolve();
      const input = document.querySelector('nx-outside input');
      return input && [getComputedStyle(input).borderTopLeftRadius, input.id.startsWith('nx-early-')];
    });
    await letGo();
    expect(await between).toEqual(['8px', true]);
    await isTakenOver(page);
    await expect.poll(() => looks(page)).toEqual(before);
    // The element's own styles are there instead.
    expect([rules, await page.evaluate(earlyRules)]).toEqual([true, false]);
    await end();
  });

test('the host’s own content shows again when the code does not come, and the next element is whole', async ({ page }) => {
  const { refuse } = await holdCode(page);
  const { end } = await visit(page, signup());
  await expect(field(page, 'Company name')).toBeVisible();
  await expect(page.getByText('Loading…')).toBeHidden();
  await refuse();
  await expect(page.getByText('Loading…')).toBeVisible();
  await expect(field(page, 'Company name')).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
  await page.locator('nx-provider').evaluate((it) => it.replaceChildren(document.createElement('nx-signup')));
  await isTakenOver(page);
  await expect(field(page, 'Company name')).toHaveCount(1);
  await end();
});

test('what was entered stays when a file comes at the second try', async ({ page }) => {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\/(signup|forms)\.js$/, (route) => (isHolding ? void held.push(route) : route.continue()));
  const { end } = await visit(page, signup());
  await field(page, 'Email').fill('ada@acme.example');
  await expect.poll(() => held.length).toBe(2);
  isHolding = false;
  const [forms, element] = ['/forms.js', '/signup.js'].map((file) => held.find((it) => it.request().url().endsWith(file)));
  const failed = page.waitForEvent('requestfailed');
  await forms!.abort();
  await failed;
  await element!.continue();
  await isTakenOver(page);
  await expect(field(page, 'Email')).toHaveValue('ada@acme.example');
  await end();
});

test('no form is drawn where the host shows no fields', async ({ page }) => {
  const { letGo } = await holdCode(page);
  const { end } = await visit(page, signup('prefilled="hidden" company="Acme" country="GB"'));
  await page.waitForLoadState('load');
  await expect(page.getByText('Loading…')).toBeVisible();
  await letGo();
  await expect(field(page, 'Your name')).toBeVisible();
  await expect(field(page, 'Company name')).toHaveCount(0);
  await end();
});
