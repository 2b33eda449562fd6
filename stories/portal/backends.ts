import { createEngine, inProcess } from '../../mocks/index.js';
import { mockPaymentProvider } from '../../mocks/payment-provider/provider.js';
import { keepWorld, keptWorld, steerEngine, steerServer, type Steering } from '../../mocks/panel/panel.js';
import type { Client } from '../../src/api/client.js';
import type { PaymentProvider } from '../../src/api/payment-provider.js';
import { httpClient } from '../../src/api/http.js';

export interface ApiCall {
  readonly key: string;
  readonly secret: string;
  readonly to: string;
  readonly text: string;
}

/** A backend for the demo: besides its elements' calls, it opens a view behind the scenes. */
export interface DemoBackend {
  readonly client: Client;
  readonly paymentProvider: PaymentProvider;
  /** Address of the public API for the samples; undefined if only this page can reach it. */
  readonly restUrl?: string;
  readonly about: string;
  /** True if somebody had signed up before this page was opened. */
  readonly knowsPeople: boolean;
  readonly steering: Steering;
  /** Calls the public API as a program would. */
  send(call: ApiCall): Promise<unknown>;
}

const sms = ({ key, secret, to, text }: ApiCall) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Basic ${btoa(`${key}:${secret}`)}` },
  body: JSON.stringify({ from: 'Nexmo', to: to.replace(/\D/g, ''), text }),
});

/** The whole backend in this page: there is nothing to install, and its state survives a reload. */
export function inPage(): DemoBackend {
  const world = keptWorld();
  const portal = location.href.replace(/#.*/, '');
  const engine = createEngine({ portal, ...(world && { world }) });
  keepWorld(engine);
  return {
    client: inProcess(engine),
    paymentProvider: mockPaymentProvider({ pages: new URL('provider/', document.baseURI) }),
    about: 'The backend runs in this page. Reloading keeps the account, and you sign in again.',
    knowsPeople: engine.world.users.size > 0,
    steering: steerEngine(engine),
    send: async (call) => JSON.parse(String((await engine.handle({ url: '/sms/json', ...sms(call) })).body)),
  };
}

/** A mock server (`npm run mock`), or another backend at an address. */
export function remote(baseUrl: string): DemoBackend {
  return {
    client: httpClient({ baseUrl }),
    paymentProvider: mockPaymentProvider({ pages: `${baseUrl}/provider/` }),
    restUrl: baseUrl,
    about: `The backend runs at ${baseUrl}.`,
    knowsPeople: false,
    steering: steerServer(baseUrl),
    send: async (call) => (await fetch(`${baseUrl}/sms/json`, sms(call))).json(),
  };
}
