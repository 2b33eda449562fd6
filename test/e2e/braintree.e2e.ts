import { expect, test } from '@playwright/test';
import { namePayer } from './ada.js';
import { serveStrictly, strictPolicy, violations } from './strict-page.js';

/**
 * The real `braintree-web` in a page under a strict policy. The test plays Braintree's servers, so that nothing leaves the
 * machine.
 */
const braintree =
  'https://api.sandbox.braintreegateway.com:443 https://*.braintree-api.com https://*.braintreegateway.com https://www.paypal.com';
const policy = strictPolicy.replace(
  "connect-src 'self'",
  `connect-src 'self' ${braintree}; frame-src https://assets.braintreegateway.com`,
);
const html = `<!doctype html><html lang="en"><title>strict</title><link rel="stylesheet" href="/page.css">
  <script type="module" src="/page.js"></script><div id="host"></div>`;
/** The host keeps the element in a shadow root. */
const script = `
  import { createEngine, inProcess, scenarios } from './mocks/index.ts';
  import { signIn } from './src/api/session.ts';
  import { braintreeProvider } from './src/braintree/braintree.ts';
  import './src/define/top-up.ts';
  const client = inProcess(createEngine({ world: scenarios.new() }));
  client.authorize((await client.call(signIn, { email: 'ada@example.com', password: 'correct horse' })).token);
  const element = document.createElement('nx-top-up');
  element.adapter = client;
  element.paymentProvider = braintreeProvider({ authorization: () => 'sandbox_abcdefgh_merchantid' });
  document.querySelector('#host').attachShadow({ mode: 'open' }).append(element);
`;
const configuration = {
  environment: 'sandbox',
  clientApiUrl: 'https://api.sandbox.braintreegateway.com:443/merchants/merchantid/client_api',
  assetsUrl: 'https://assets.braintreegateway.com',
  analytics: {},
  merchantId: 'merchantid',
  creditCards: { supportedCardTypes: ['MasterCard', 'Visa'] },
  challenges: ['cvv'],
  threeDSecureEnabled: true,
  paypalEnabled: true,
};

test('Hosted Fields stand in the document’s own tree, inside a host’s shadow root, and the policy is kept', async ({ page }) => {
  const server = await serveStrictly({ html, script, policy, files: { '/page.css': '* { margin: 9px }' } });
  const asked: string[] = [];
  await page.route(/braintree|paypal\.com/, (route) => {
    const request = route.request();
    asked.push(`${request.method()} ${new URL(request.url()).host}`);
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.resourceType() === 'document')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>a field' });
    return route.fulfill({
      headers,
      json: /graphql/.test(request.url()) ? { data: { clientConfiguration: configuration } } : configuration,
    });
  });
  await page.goto(server.address);
  await page.getByLabel('Add a new payment method').check();
  expect(asked, 'nothing is asked of Braintree before somebody pays').toEqual([]);
  await namePayer(page, 'Credit card');

  const frames = page.locator('#host > nx-outside iframe');
  await expect(frames).toHaveCount(3);
  expect(
    await frames.evaluateAll((all) => all.map((it) => [it.getAttribute('title'), new URL((it as HTMLIFrameElement).src).host])),
  ).toEqual([
    ['Card number', 'assets.braintreegateway.com'],
    ['Expiry date (MM/YY)', 'assets.braintreegateway.com'],
    ['Security code', 'assets.braintreegateway.com'],
  ]);
  const places = await frames.evaluateAll((all) =>
    all.map((it) => it.getRootNode() === document && it.getBoundingClientRect().width > 60),
  );
  expect(places).toEqual([true, true, true]);
  expect(asked.length).toBeGreaterThan(3);
  expect(await page.evaluate(violations)).toEqual([]);
  server.close();
});
