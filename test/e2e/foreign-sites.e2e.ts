import { expect, test, type Page } from '@playwright/test';

/** Sites that style bare tags, and what each shows of the kit once it is ready. */
const sites = {
  parcels: [/We’ll send a PIN to this number/, /Forgot your password\?/],
  'signal-box': [/Select one or more numbers/, /Text STOP to 98975/, /Make payment of €25\.00/],
  'night-desk': [/€43\.50/, /Balance threshold/, /United Kingdom/],
} as const;

async function open(page: Page, site: keyof typeof sites) {
  await page.goto(`/stories/portal/elsewhere/${site}.html`);
  for (const words of sites[site]) await expect(page.locator('#kit')).toContainText(words);
  await expect(page.locator('#kit [part=loading]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** The looks of the kit's parts, or else of all that is the site's own. */
const looksOf = (page: Page, whose: 'kit' | 'site') =>
  page.evaluate((it) => {
    const properties = (
      'boxSizing display position float marginTop marginLeft marginBottom paddingTop paddingLeft borderTopWidth borderTopColor ' +
      'borderTopLeftRadius backgroundColor color opacity fontFamily fontSize fontWeight fontVariant lineHeight letterSpacing ' +
      'textTransform textAlign listStyleType textDecorationLine boxShadow width height'
    ).split(' ');
    const below = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
    const isKits = (element: Element) => element.getRootNode() !== document || element.closest('nx-outside') !== null;
    const drawn = (element: Element) =>
      !/^(nx-.*|slot|option|optgroup|head|meta|title|link|script|style|noscript)$/.test(element.localName);
    const ofSite = ['width', 'height'];
    // Browsers draw these themselves, without the colour behind them.
    const isWanted = (element: Element, name: string) =>
      (it === 'kit' || !ofSite.includes(name)) &&
      !(name === 'backgroundColor' && element.matches('[type=radio], [type=checkbox]'));
    return below(document)
      .filter((element) => drawn(element) && isKits(element) === (it === 'kit'))
      .map((element) => {
        const style = getComputedStyle(element);
        const wanted = properties.filter((name) => isWanted(element, name));
        return [`${element.localName}.${element.className}`, ...wanted.map((name) => `${name}: ${style[name as 'color']}`)];
      });
  }, whose);

/** The differences of two readings, element by element. */
const differences = (before: readonly string[][], after: readonly string[][]) =>
  before.flatMap((look, at) =>
    look.flatMap((value, n) => (value === after[at]?.[n] ? [] : [`${look[0]}: ${value}, then ${after[at]?.[n]}`])),
  );

/** The looks of the kit's parts once nothing moves any more: long lists measure their rows again after a change of width. */
async function settledLooks(page: Page) {
  let looks = await looksOf(page, 'kit');
  await expect
    .poll(async () => {
      const before = looks;
      looks = await looksOf(page, 'kit');
      return before.length === looks.length && differences(before, looks).length === 0;
    })
    .toBe(true);
  return looks;
}

for (const site of Object.keys(sites) as (keyof typeof sites)[]) {
  test(`${site}: nothing of the site changes an element`, async ({ page }) => {
    await open(page, site);
    // Widths come from the page's columns, so the kit keeps its place when the site's styles go.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      const { width } = document.querySelector('#kit nx-balance, #kit nx-signup')!.getBoundingClientRect();
      sheet.replaceSync(`#kit, #kit > * { display: block !important; inline-size: ${width}px !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const within = await settledLooks(page);
    expect(within.length).toBeGreaterThan(50);
    await page.evaluate(() => {
      for (const { cssRules, ownerNode } of document.styleSheets) {
        const isSites = (rule: CSSRule | undefined) => !(rule instanceof CSSStyleRule && rule.selectorText === ':root');
        for (let at = cssRules.length - 1; at >= 0; at--)
          if (isSites(cssRules[at])) (ownerNode as HTMLLinkElement).sheet!.deleteRule(at);
      }
    });
    expect(differences(within, await settledLooks(page))).toEqual([]);
  });

  test(`${site}: nothing of an element changes the site`, async ({ page }) => {
    await open(page, site);
    const withKit = await looksOf(page, 'site');
    expect(withKit.length).toBeGreaterThan(8);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`/stories/portal/elsewhere/${site}.html`);
    expect(differences(withKit, await looksOf(page, 'site'))).toEqual([]);
  });

  for (const width of [1280, 390])
    test(`${site}: everything fits at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, site);
      const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
}
