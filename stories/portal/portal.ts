import { languages } from '../../src/i18n/catalog.js';
import { getApiKey, revealApiSecret } from '../../src/api/api-key.js';
import { changed, defineAll, type NxProvider } from '../../src/index.js';
import { inPage, remote } from './backends.js';
import { mockPanel } from '../../mocks/panel/panel.js';
import { runProgram } from './program.js';

// What a host's developer writes: pick a backend, hand it to the provider, show a page for each state of the visitor.
const address = new URLSearchParams(location.search).get('backend');
const backend = address ? remote(address.replace(/\/$/, '')) : inPage();
const { client } = backend;
const kit = document.querySelector<NxProvider>('#kit')!;
kit.adapter = client;
kit.paymentProvider = backend.paymentProvider;
defineAll();

const byId = (id: string) => document.getElementById(id)!;

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
const titled = (text: string) => Object.assign(make('h1'), { textContent: text });
const alone = { 'heading-level': '1' };
const restUrl = backend.restUrl ? { 'rest-url': backend.restUrl } : {};

/** Who is in; nobody sees the pages of an account. */
let company = '';

const pages: Readonly<Record<string, () => readonly HTMLElement[]>> = {
  home: () => [titled(company), make('nx-balance'), make('nx-getting-started', restUrl)],
  billing: () => [make('nx-billing', alone)],
  numbers: () => [make('nx-numbers', alone)],
  'buy-numbers': () => [make('nx-number-search', alone)],
  settings: () => [make('nx-settings', alone)],
  users: () => [make('nx-users', alone)],
  profile: () => [make('nx-profile', alone)],
  api: () => [make('nx-api-settings', { ...alone, ...restUrl })],
};
const wanted = () => (location.hash.slice(1) in pages ? location.hash.slice(1) : 'home');

/** What the visitor sees instead of what there was: nothing of the last page stays behind. */
function show(...page: readonly HTMLElement[]) {
  byId('main').replaceChildren(...page);
  for (const id of ['sign-out', 'send', 'pages']) byId(id).hidden = !company;
  for (const link of byId('pages').querySelectorAll('a')) {
    if (company && link.hash === `#${wanted()}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  byId('main').focus();
}

const open = () => company && show(...pages[wanted()]!());
const showSignIn = () => {
  company = '';
  show(make('nx-sign-in', alone));
};

document.body.addEventListener('nx-session-started', ({ detail, target }) => {
  company = detail.account.companyName;
  // Whose password is new has read so, and goes on by a link.
  if ((target as Element).localName === 'nx-password-reset') show(target as HTMLElement);
  else open();
});
window.addEventListener('hashchange', open);
document.body.addEventListener('nx-session-ended', showSignIn);
document.body.addEventListener('nx-sign-in-requested', showSignIn);
document.body.addEventListener('nx-password-reset-requested', () => show(make('nx-password-reset', alone)));
document.body.addEventListener('nx-rent-requested', () => {
  location.hash = 'buy-numbers';
});
document.body.addEventListener('nx-signup-requested', () => show(make('nx-signup', alone)));
byId('sign-out').addEventListener('click', () => void kit.signOut());

// The link of an e-mail leads here: the element takes its token out of the address.
const openLink = () => location.hash.startsWith('#reset=') && show(make('nx-password-reset', alone));
window.addEventListener('hashchange', openLink);
if (!openLink() && backend.knowsPeople) showSignIn();
const again = () => changed(client);
byId('behind').prepend(mockPanel(backend.steering, { changed: again }));
runProgram(backend, {
  changed: again,
  credentials: async () => {
    const { apiKey, secrets } = await client.call(getApiKey, {});
    const { secret } = await client.call(revealApiSecret, { secretId: secrets.at(-1)?.id ?? '' });
    return { key: apiKey, secret };
  },
});

const locale = byId('locale') as HTMLSelectElement;
const languageName = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
locale.append(...['en', ...languages].map((code) => new Option(languageName(code), code)));
locale.addEventListener('change', () => {
  kit.locale = locale.value;
});
const theme = byId('theme') as HTMLSelectElement;
theme.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = theme.value;
});
