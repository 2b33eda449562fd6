import { getApiKey, revealApiSecret } from '../../src/api/api-key.js';
import { languages } from '../../src/i18n/catalog.js';
import { changed } from '../../src/core/backend.js';
import type { NxDashboard } from '../../src/dashboard/dashboard.js';
import type { NxProvider } from '../../src/core/provider.js';
import '../../src/define/dashboard.js';
import '../../src/define/provider.js';
import { mockPanel } from '../../mocks/panel/panel.js';
import { backendAddress } from './address.js';
import { inPage, remote } from './backends.js';
import { runProgram } from './program.js';

// The code of a host's developer: choose a backend and give it to the provider; the dashboard does the rest.
const { address, refused } = backendAddress(location.search, location.origin);
const backend = address ? remote(address) : inPage();
const { client } = backend;
const kit = document.querySelector<NxProvider>('#kit')!;
const account = document.querySelector<NxDashboard>('#account')!;
kit.adapter = client;
kit.paymentProvider = backend.paymentProvider;
account.restUrl = backend.restUrl ?? '';
if (backend.knowsPeople) account.entry = 'sign-in';

const byId = (id: string) => document.getElementById(id)!;

// The rest belongs to the demo: the view behind the scenes, and the looks of this site.
document.body.addEventListener('nx-session-started', () => (byId('send').hidden = false));
document.body.addEventListener('nx-session-ended', () => (byId('send').hidden = true));

const again = () => changed(client);
byId('behind').prepend(mockPanel(backend.steering, { changed: again }));
const about = refused ? `${refused} isn’t on this machine, so it isn’t used. ${backend.about}` : backend.about;
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
locale.addEventListener('change', () => {
  kit.locale = locale.value;
});
const theme = byId('theme') as HTMLSelectElement;
theme.addEventListener('change', () => {
  document.documentElement.dataset['theme'] = theme.value;
});
