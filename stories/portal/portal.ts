import { getApiKey, revealApiSecret } from '../../src/api/api-key.js';
import { changed, defineAll, type NxProvider } from '../../src/index.js';
import { inPage, remote } from './backends.js';
import { showBehindTheScenes } from './behind-the-scenes.js';

// What a host's developer writes: pick a backend, hand it to the provider, show a page for each state of the visitor.
const address = new URLSearchParams(location.search).get('backend');
const backend = address ? remote(address.replace(/\/$/, '')) : inPage();
const { client } = backend;
const kit = document.querySelector<NxProvider>('#kit')!;
kit.adapter = client;
if (backend.restUrl) document.querySelector('nx-getting-started')?.setAttribute('rest-url', backend.restUrl);
defineAll();

const byId = (id: string) => document.getElementById(id)!;
type Page = 'signup' | 'sign-in' | 'home';

function show(page: Page) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-page]')) element.hidden = element.dataset['page'] !== page;
  byId('sign-out').hidden = byId('send').hidden = page !== 'home';
  byId('main').focus();
}

/** A form that has done its work is replaced by a fresh one: nothing of the last visitor stays in it. */
function renew(tag: 'nx-signup' | 'nx-sign-in') {
  const old = document.querySelector(tag)!;
  const fresh = document.createElement(tag);
  fresh.headingLevel = old.headingLevel;
  old.replaceWith(fresh);
}

document.body.addEventListener('nx-session-started', ({ detail }) => {
  byId('hello').textContent = detail.account.companyName;
  renew('nx-signup');
  renew('nx-sign-in');
  show('home');
});
document.body.addEventListener('nx-session-ended', () => show('sign-in'));
document.body.addEventListener('nx-sign-in-requested', () => show('sign-in'));
document.body.addEventListener('nx-signup-requested', () => show('signup'));
byId('sign-out').addEventListener('click', () => void kit.signOut());

showBehindTheScenes(backend, {
  changed: () => changed(client),
  credentials: async () => {
    const { apiKey, secrets } = await client.call(getApiKey, {});
    const { secret } = await client.call(revealApiSecret, { secretId: secrets.at(-1)?.id ?? '' });
    return { key: apiKey, secret };
  },
});

const locale = byId('locale') as HTMLSelectElement;
const languageName = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
locale.append(...['en', 'de', 'ar'].map((code) => new Option(languageName(code), code)));
locale.addEventListener('change', () => {
  kit.locale = locale.value;
});
const theme = byId('theme') as HTMLSelectElement;
theme.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = theme.value;
});
