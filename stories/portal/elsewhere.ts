import { ada, createEngine, inProcess, scenarios } from '../../mocks/index.js';
import { mockPaymentProvider } from '../../mocks/payment-provider/provider.js';
import { ApiError } from '../../src/api/errors.js';
import { signIn } from '../../src/api/session.js';
import { addOptIn } from '../../src/api/opt-ins.js';
import { getEventAlerts } from '../../src/api/short-codes.js';
import { changed } from '../../src/core/backend.js';
import type { NxProvider } from '../../src/core/provider.js';
import '../../src/define/balance.js';
import '../../src/define/number-search.js';
import '../../src/define/opt-in.js';
import '../../src/define/provider.js';
import '../../src/define/top-up.js';

// A website with these elements alone. Its server would know the club's session; here the mock does.
const client = inProcess(createEngine({ world: scenarios.shortCodes() }));
client.authorize?.((await client.call(signIn, { email: ada.email, password: ada.password })).token);
const { optInId } = await client.call(getEventAlerts, {});

const kit = document.querySelector<NxProvider>('#kit')!;
kit.adapter = client;
kit.paymentProvider = mockPaymentProvider({ pages: new URL('../../provider/', document.baseURI) });
document.querySelector('#opt-in')!.setAttribute('opt-in-id', optInId);

/** The website's own form: its server tells the backend who has agreed. */
document.querySelector<HTMLFormElement>('#club')!.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const digits = String(new FormData(form).get('phone')).replace(/\D/g, '');
  const said = document.querySelector('#club-said')!;
  const agree = async () => {
    await client.call(addOptIn, { msisdn: digits.length === 10 ? `1${digits}` : digits });
    said.textContent = 'You’re opted in. Text STOP to opt out.';
    changed(client);
  };
  agree().catch((error: unknown) => {
    said.textContent =
      error instanceof ApiError ? 'Enter a US number: 10 digits, or 11 starting with 1.' : 'Something went wrong. Try again.';
  });
});
