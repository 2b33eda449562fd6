import { ada, createEngine, inProcess, scenarios, type ScenarioName } from '../../../mocks/index.js';
import { mockPaymentProvider } from '../../../mocks/payment-provider/provider.js';
import { signIn } from '../../../src/api/session.js';
import type { NxProvider } from '../../../src/core/provider.js';
import '../../../src/define/provider.js';

/** A website with a few elements: its server would know its visitor’s session; here the mock does. */
export async function site(scenario: ScenarioName, { signedIn = true } = {}) {
  const client = inProcess(createEngine({ world: scenarios[scenario]() }));
  if (signedIn) client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
  const kit = document.querySelector<NxProvider>('#kit')!;
  kit.adapter = client;
  kit.paymentProvider = mockPaymentProvider({ pages: new URL('../../../provider/', document.baseURI) });
  return client;
}
