import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { handlers } from '../../mocks/transports/msw.js';
import '../../src/define/balance.js';
import '../../src/define/provider.js';
import { httpClient } from '../../src/api/http.js';
import { signIn } from '../../src/api/session.js';
import { ada } from '../../mocks/index.js';
import { stage } from './backends.js';
import { seen, until } from './user.js';

it('lets a page reach the mock backend over the network, by a service worker', async () => {
  const { engine } = await stage('new', false);
  const baseUrl = `${location.origin}/account-api`;
  const worker = setupWorker(...handlers(engine, baseUrl));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  try {
    await until(() => navigator.serviceWorker.controller, 'the worker in charge of the page');
    const client = httpClient({ baseUrl });
    const refused: unknown = await client
      .call(signIn, { email: ada.email, password: 'wrong' })
      .catch(({ code, fields }: { code: string; fields: object }) => ({ code, fields }));
    expect(refused).to.deep.equal({ code: 'invalid', fields: { password: { code: 'wrongCredentials' } } });

    const { token } = await client.call(signIn, { email: ada.email, password: ada.password });
    client.authorize?.(token);
    const provider = document.createElement('nx-provider');
    provider.adapter = client;
    provider.append(document.createElement('nx-balance'));
    document.body.replaceChildren(provider);
    await seen(provider, '€2.00');
  } finally {
    worker.stop();
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  }
});
