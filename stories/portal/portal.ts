import { getApiKey, revealApiSecret } from '../../src/api/api-key.js';
import { languages } from '../../src/i18n/catalog.js';
import { changed } from '../../src/core/backend.js';
import type { NxDashboard } from '../../src/dashboard/dashboard.js';
import type { NxProvider } from '../../src/core/provider.js';
import '../../src/define/dashboard.js';
import '../../src/define/provider.js';
import { mockPanel } from '../../mocks/panel/panel.js';
import { backendAddress } from './address.js';
import { inPage, linked, remote } from './backends.js';
import { writeLink } from '../../mocks/worlds/portal-link.js';
import { readLink } from './link.js';
import { runProgram } from './program.js';

// The code of a host's developer: choose a backend and give it to the provider; the dashboard does the rest.
const { address, refused } = backendAddress(location.search, location.origin);
const link = readLink(location.search);
const notes: string[] = [];
const backend = address
  ? await linked(address, link).catch(() => {
      notes.push(`The server has no world ${link.world ?? ''}${link.step === undefined ? '' : ` at step ${link.step}`}.`);
      return remote(address);
    })
  : inPage(link);
const { client } = backend;
const kit = document.querySelector<NxProvider>('#kit')!;
const account = document.querySelector<NxDashboard>('#account')!;
kit.adapter = client;
kit.paymentProvider = backend.paymentProvider;
account.restUrl = backend.restUrl ?? '';
if (backend.knowsPeople) account.entry = 'sign-in';
if (link.lang) kit.locale = link.lang;
if (link.theme) document.documentElement.dataset['theme'] = link.theme;
if (link.page && !location.hash) location.replace(`#/${link.page}`);

const byId = (id: string) => document.getElementById(id)!;

// The rest belongs to the demo: the view behind the scenes, and the looks of this site.
document.body.addEventListener('nx-session-started', () => (byId('send').hidden = false));
document.body.addEventListener('nx-session-ended', () => (byId('send').hidden = true));

const again = () => changed(client);
byId('behind').prepend(mockPanel(backend.steering, { changed: again }));
if (refused) notes.push(`${refused} isn’t on this machine, so it isn’t used.`);
notes.push(...link.refused.map((part) => `${part} isn’t known, so it isn’t used.`));
const about = [...notes, backend.about].join(' ');
runProgram(
  { ...backend, about },
  {
    changed: again,
    credentials: async () => {
      const { apiKey, secrets } = await client.call(getApiKey, {});
      const { secret } = await client.call(revealApiSecret, { secretId: secrets.at(-1)?.id ?? '' });
      return { key: apiKey, secret };
    },
  },
);

const locale = byId('locale') as HTMLSelectElement;
const languageName = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
locale.append(...['en', ...languages].map((code) => new Option(languageName(code), code)));
locale.value = link.lang ?? locale.value;
locale.addEventListener('change', () => {
  kit.locale = locale.value;
});
const theme = byId('theme') as HTMLSelectElement;
theme.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = theme.value;
});
theme.value = link.theme ?? '';

const copy = byId('copy-link') as HTMLButtonElement;
copy.addEventListener('click', () => {
  const page = /^#\/([a-z-]+(?:\/[a-z-]+)?)/.exec(location.hash)?.[1] ?? '';
  const written = backend
    .standing()
    .then((standing) => writeLink(location.href, { ...standing, page, theme: theme.value, lang: kit.locale ?? '' }))
    .then((address) => navigator.clipboard.writeText(address));
  const say = (words: string) => (byId('copied').textContent = words);
  void written.then(
    () => say('Link copied.'),
    () => say('The link couldn’t be copied.'),
  );
});
