import { ApiError } from '../../../src/api/errors.js';
import { addOptIn } from '../../../src/api/opt-ins.js';
import { getEventAlerts } from '../../../src/api/short-codes.js';
import { changed } from '../../../src/core/backend.js';
import '../../../src/define/balance.js';
import '../../../src/define/number-search.js';
import '../../../src/define/opt-in.js';
import '../../../src/define/top-up.js';
import { site } from './site.js';

const client = await site('shortCodes');
const { optInId } = await client.call(getEventAlerts, {});
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
