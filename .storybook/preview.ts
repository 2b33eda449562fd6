/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { behaviours } from '../stories/behaviours.js';
import { scenarios } from '../mocks/index.js';
import { mockPaymentProvider } from '../mocks/payment-provider/provider.js';
import { languages } from '../src/i18n/catalog.js';
import { pseudoLocale } from '../src/i18n/i18n.js';
import { changed, defineAll } from '../src/index.js';
import { stage, type Stage } from '../stories/backend.js';
import { behindTheScenes } from './behind-the-scenes.js';
import ink from '../themes/ink.css?raw';
import vivid from '../themes/vivid.css?raw';
import './preview.css';

// Written by `npm run cem`, which every Storybook command runs first.
const [manifest] = Object.values(import.meta.glob('../custom-elements.json', { eager: true, import: 'default' }));
if (manifest) setCustomElementsManifest(manifest);
defineAll();
const paymentProvider = mockPaymentProvider({ pages: new URL('provider/', document.baseURI) });

const menu = <I extends string>(title: string, icon: I, items: readonly string[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** The style sheets of `themes`; the elements look like `nexmo` without one. */
const presets: Readonly<Record<string, string>> = { nexmo: '', ink, vivid };
const worn = document.head.appendChild(Object.assign(document.createElement('style'), { id: 'preset' }));

/** True for stories that need no backend, or that show a page as it is. */
const isDrawnAlone = (title: string) => /^(Parts|Foundations|Screens|States)(\/|$)/.test(title);

/** All animations: those of shadow roots are not among the document's. */
const animationsIn = (root: Document | ShadowRoot): Animation[] => [
  ...root.getAnimations(),
  ...Array.from(root.querySelectorAll('*'), ({ shadowRoot }) => (shadowRoot ? animationsIn(shadowRoot) : [])).flat(),
];

/** Waits for what moves and ends, because axe and the tests would measure colours on their way to others. */
async function stilled(): Promise<void> {
  const ends = animationsIn(document).filter(({ effect, playState }) => {
    return playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity;
  });
  await Promise.allSettled(ends.map(({ finished }) => finished));
}

export default {
  initialGlobals: {
    locale: 'en',
    direction: 'auto',
    theme: 'light',
    contrast: 'normal',
    density: 'comfortable',
    preset: 'nexmo',
    backend: 'works',
    scenario: 'default',
    // Seconds by which a link has moved the clock.
    clock: 0,
  },
  globalTypes: {
    locale: menu('Language', 'globe', ['en', ...languages, pseudoLocale]),
    direction: menu('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    theme: menu('Theme', 'mirror', ['light', 'dark']),
    contrast: menu('Contrast', 'contrast', ['normal', 'more']),
    density: menu('Density', 'grid', ['comfortable', 'compact']),
    preset: menu('Preset', 'paintbrush', Object.keys(presets)),
    scenario: menu('Scenario', 'user', ['default', ...Object.keys(scenarios)]),
    backend: menu('Backend', 'database', behaviours),
  },
  loaders: [
    async ({ parameters, globals }) => {
      const behaviour = globals['backend'] === 'works' ? {} : { behaviour: globals['backend'] };
      const scenario = globals['scenario'] === 'default' ? {} : { scenario: globals['scenario'] };
      const made: Stage = await stage({ ...parameters['backend'], ...scenario, ...behaviour, passed: Number(globals['clock']) });
      return { stage: made, refresh: () => changed(made.client) };
    },
  ],
  decorators: [
    (story, { globals, loaded, parameters, viewMode, title }) => {
      const { locale, direction, theme, contrast, density, preset } = globals;
      const { engine, client }: Stage = loaded['stage'];
      worn.textContent = presets[preset] ?? '';
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.lang = locale;
      return html`
        <nx-provider
          locale=${locale}
          theme=${theme}
          contrast=${contrast === 'more' ? 'more' : ''}
          density=${density === 'compact' ? 'compact' : ''}
          dialogs=${parameters['dialogs'] ?? ''}
          .adapter=${client}
          .paymentProvider=${paymentProvider}
          ><div dir=${direction === 'auto' ? nothing : direction}>${story()}</div></nx-provider
        >
        ${viewMode === 'docs' || isDrawnAlone(title) ? nothing : behindTheScenes(engine, Number(globals['clock']), () => changed(client))}
      `;
    },
  ],
  afterEach: stilled,
  parameters: { a11y: { test: 'error' }, controls: { expanded: true }, layout: 'padded' },
  tags: ['autodocs'],
} satisfies Preview;
