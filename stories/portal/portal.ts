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
defineAll();

const byId = (id: string) => document.getElementById(id)!;

/** What the visitor sees instead of what there was: nothing of the last page stays behind. */
function show(...page: readonly HTMLElement[]) {
  const home = page.length > 1;
  byId('main').replaceChildren(...page);
  byId('sign-out').hidden = byId('send').hidden = !home;
  byId('main').focus();
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
const showSignIn = () => show(make('nx-sign-in', { 'heading-level': '1' }));

document.body.addEventListener('nx-session-started', ({ detail }) => {
  const title = make('h1');
  title.textContent = detail.account.companyName;
  const start = make('nx-getting-started', backend.restUrl ? { 'rest-url': backend.restUrl } : {});
  show(title, make('nx-balance'), start);
});
document.body.addEventListener('nx-session-ended', showSignIn);
document.body.addEventListener('nx-sign-in-requested', showSignIn);
document.body.addEventListener('nx-signup-requested', () => show(make('nx-signup', { 'heading-level': '1' })));
byId('sign-out').addEventListener('click', () => void kit.signOut());

if (backend.knowsPeople) showSignIn();
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
