import { expect } from '@open-wc/testing';
import type { NxProvider } from '../../../src/core/provider.js';
import type { NxSignup } from '../../../src/features/signup/signup.js';
import '../../../src/define/provider.js';
import '../../../src/define/signup.js';
import { stage } from '../backends.js';
import { seen, until } from '../user.js';
import * as react18 from './react-18.js';
import * as react19 from './react.js';

/** The output of a server, which scripts/test-package.mjs holds the published components to. */
const fromServer =
  '<nx-provider locale="de"><nx-signup country="GB" support-url="/help" class="wide">Loading…</nx-signup></nx-provider>';

for (const [name, react] of [
  ['React 19', react19],
  ['React 18', react18],
] as const) {
  describe(`a component of ${name}`, () => {
    const { component, createElement, createRoot, flushSync, hydrateRoot, StrictMode } = react;
    const Provider = component('nx-provider', {
      attributes: { locale: 'locale' },
      properties: ['adapter'],
      events: { onError: 'nx-error' },
    });
    const Signup = component('nx-signup', {
      attributes: { country: 'country', supportUrl: 'support-url', headingLevel: 'heading-level' },
      properties: ['messages'],
      events: { onError: 'nx-error' },
    });

    interface Props {
      readonly adapter?: unknown;
      readonly locale?: string;
      readonly messages?: unknown;
      readonly onError?: (event: Event) => void;
      readonly keep?: (element: unknown) => void;
    }
    const Page = ({ adapter, locale, messages, onError, keep }: Props) =>
      createElement(
        StrictMode,
        null,
        createElement(
          Provider,
          { adapter, locale, onError },
          createElement(Signup, { country: 'GB', supportUrl: '/help', className: 'wide', messages, ref: keep }, 'Loading…'),
        ),
      );

    const said: unknown[] = [];
    const { error } = console;
    beforeEach(() => {
      said.length = 0;
      console.error = (...all: unknown[]) => said.push(all.map(String).join(' '));
    });
    afterEach(() => {
      console.error = error;
      expect(said, 'what React says in the console').to.deep.equal([]);
    });

    async function visit(props: Props) {
      const { client } = await stage('empty');
      const place = document.createElement('div');
      document.body.replaceChildren(place);
      const root = createRoot(place);
      const draw = (more: Props) => flushSync(() => root.render(createElement(Page, { adapter: client, ...more })));
      draw(props);
      const it = await until(() => place.querySelector<NxSignup>('nx-signup'), '<nx-signup>');
      return { it, draw, root, place };
    }

    it('sets attributes and properties, and hands over the element', async () => {
      let kept: unknown;
      const { it, root } = await visit({ keep: (element) => (kept = element ?? kept) });
      await seen(it, 'Create');
      expect([it.country, it.supportUrl, it.className]).to.deep.equal(['GB', '/help', 'wide']);
      expect(kept === it, 'the ref').to.equal(true);
      flushSync(() => root.unmount());
    });

    it('follows what changes, and takes back what is left out', async () => {
      const { it, draw, root } = await visit({});
      await seen(it, 'Create');
      const messages = { en: { 'signup.title': 'Join us' } };
      draw({ messages });
      await seen(it, 'Join us');
      draw({ locale: 'de' });
      await seen(it, 'Konto erstellen');
      expect(it.messages).to.equal(undefined);
      flushSync(() => root.unmount());
    });

    it('calls the handler of the last drawing, once for each event, and none after the end', async () => {
      const heard: string[] = [];
      const { it, draw, root } = await visit({ onError: () => heard.push('first') });
      draw({ onError: () => heard.push('second') });
      const fail = () => it.dispatchEvent(new CustomEvent('nx-error', { bubbles: true }));
      fail();
      expect(heard).to.deep.equal(['second']);
      draw({});
      fail();
      flushSync(() => root.unmount());
      fail();
      expect(heard).to.deep.equal(['second']);
    });

    it('that a server has rendered is hydrated without a word', async () => {
      const { client } = await stage('empty');
      const place = document.createElement('div');
      const page = createElement(Page, { adapter: client, locale: 'de' });
      place.innerHTML = fromServer;
      document.body.replaceChildren(place);
      const recovered: unknown[] = [];
      const root = hydrateRoot(place, page, { onRecoverableError: (problem: unknown) => recovered.push(problem) });
      const provider = place.querySelector<NxProvider>('nx-provider')!;
      await until(() => provider.adapter === client, 'the backend handed over');
      await seen(place, 'Konto erstellen');
      expect(recovered).to.deep.equal([]);
      flushSync(() => root.unmount());
    });
  });
}
