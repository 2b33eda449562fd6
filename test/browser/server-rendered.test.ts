import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/hydration/hydrate.js';
import { define } from '../../src/define/define.js';
import { NxPasswordReset } from '../../src/features/password-reset/password-reset.js';
import { NxSignIn } from '../../src/features/sign-in/sign-in.js';
import { NxSignup } from '../../src/features/signup/signup.js';
import type { NxFeature } from '../../src/core/feature.js';
import * as kit from '../../src/index.js';
import { renderElement, type Rendering } from '../../src/server/index.js';
import { shells } from '../../src/server/shells.js';
import { hanging, stage } from './backends.js';
import { all, button, choose, control, enter, focusOn, focused, key, press, seen, type, until, words } from './user.js';

let pages = 0;

/** A page as a server has rendered it, before any script; its elements begin with `start`. */
function rendered(tag: string, kind: typeof NxFeature<never>, how: Rendering = {}) {
  const prefix = `page${++pages}`;
  const page = document.createElement('div');
  page.setHTMLUnsafe(`${renderElement(tag, { styles: '/styles', prefix, ...how })}<p>Below</p>`);
  document.body.replaceChildren(page);
  const it = page.firstElementChild as NxFeature<never>;
  const start = async (adapter = hanging) => {
    it.adapter = adapter;
    define(tag.slice('nx-'.length), kind as never, prefix);
    await it.updateComplete;
  };
  return { page, it, start };
}

const linksIn = (page: Element) =>
  [page, page.firstElementChild!.shadowRoot].flatMap((it) => [...(it?.querySelectorAll<HTMLLinkElement>('link') ?? [])]);
/** A page that a server sends is not shown before its style sheets are there; this one is put into a page that is. */
const isStyled = (page: Element) => until(() => linksIn(page).every(({ sheet }) => sheet !== null), 'the styles of the shell');

/** The places and looks of all that a person sees. */
const places = (page: Element) => {
  for (const animation of document.getAnimations()) animation.finish();
  return all(page, 'h2, label, input, select, button, li, p, svg, strong, .nx-box, .nx-bar').map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    const { color, backgroundColor, borderTopColor, boxShadow, font, stroke } = getComputedStyle(it);
    const colours = [color, backgroundColor, borderTopColor].map((it) =>
      it.replace(/0\.\d+/g, (part) => Number(part).toFixed(4)),
    );
    const looks = [...colours, boxShadow, font, stroke];
    return [it.localName, ...[x, y, width, height].map(Math.round), ...looks].join(' ');
  });
};

const ids = () => [...document.querySelectorAll('[id]')].map(({ id }) => id);

it('lets a person fill in a sign-in before any script, and keeps it, the focus and the selection', async () => {
  const { page, it, start } = rendered('nx-sign-in', NxSignIn);
  (await control(page, 'Email')).focus();
  await type(ada.email);
  await key('Tab');
  await type(ada.password);
  const before = focused() as HTMLInputElement;
  before.setSelectionRange(2, 5);
  const { client } = await stage('new', false);
  await start(client);
  const password = await control(page, 'Password');
  expect(password, 'the element’s own').not.to.equal(before);
  await focusOn(() => password, 'the password');
  expect([(await control(page, 'Email')).value, password.value]).to.deep.equal([ada.email, ada.password]);
  expect([password.selectionStart, password.selectionEnd]).to.deep.equal([2, 5]);
  expect(new Set(ids()).size).to.equal(ids().length);
  await press(it, 'Sign in');
  await seen(it, `Signed in as ${ada.email}.`);
});

it('keeps a chosen country, a tick and what the host has filled in', async () => {
  const attributes = { company: 'Acme', email: ada.email };
  const { page, start } = rendered('nx-signup', NxSignup, { attributes });
  await choose(page, 'Country', 'Germany');
  await enter(page, 'Company name', 'Acme Ltd');
  (await control(page, 'Voice call')).click();
  await start();
  const values = ['Company name', 'Email', 'Country'].map(async (label) => (await control(page, label)).value);
  expect(await Promise.all(values)).to.deep.equal(['Acme Ltd', ada.email, 'DE']);
  expect((await control(page, 'Voice call')).checked).to.equal(true);
});

it('draws itself where a script has put the same HTML, of which no shadow root comes to be', async () => {
  const prefix = `page${++pages}`;
  define('sign-in', NxSignIn as never, prefix);
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  page.innerHTML = renderElement('nx-sign-in', { prefix, styles: '/styles' });
  const { client } = await stage('new', false);
  (page.firstElementChild as NxSignIn).adapter = client;
  await enter(page, 'Email', ada.email);
  await enter(page, 'Password', ada.password);
  await press(page, 'Sign in');
  await seen(page, `Signed in as ${ada.email}.`);
  expect(page.querySelectorAll('link').length).to.equal(0);
});

it('keeps the focus of a button', async () => {
  const { page, start } = rendered('nx-sign-in', NxSignIn);
  (await button(page, 'Forgot your password?')).focus();
  await start();
  const own = await button(page, 'Forgot your password?');
  await focusOn(() => own, 'the button');
});

it('sends nothing before it starts, whatever is pressed', async () => {
  const { page } = rendered('nx-password-reset', NxPasswordReset);
  const sent: Event[] = [];
  document.addEventListener('submit', (event) => (event.preventDefault(), sent.push(event)), { once: true });
  await enter(page, 'Email', ada.email);
  await key('Enter');
  await press(page, 'Reset password');
  expect(sent).to.deep.equal([]);
});

const kinds: Readonly<Record<string, unknown>> = { ...kit };
const nameOf = (tag: string) => tag.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
for (const tag of Object.keys(shells))
  for (const [lang, frame] of [
    ['en', 'card'],
    ['ar', 'card'],
    ['en', 'none'],
  ] as const)
    it(`puts nothing elsewhere when <${tag}> starts (${lang}, ${frame}), and says nothing in the console`, async () => {
      const said: unknown[] = [];
      const { warn, error } = console;
      Object.assign(console, { warn: (what: unknown) => said.push(what), error: (what: unknown) => said.push(what) });
      document.documentElement.lang = lang;
      const { page, start } = rendered(tag, kinds[nameOf(tag)] as never, {
        lang,
        attributes: { frame, dir: lang === 'ar' ? 'rtl' : 'ltr' },
      });
      await isStyled(page);
      const [before, texts] = [places(page), words(page)];
      await start();
      Object.assign(console, { warn, error });
      const after = places(page);
      document.documentElement.lang = 'en';
      expect(after).to.deep.equal(before);
      expect(words(page)).to.equal(texts);
      expect(linksIn(page)).to.have.length(0);
      expect(said).to.deep.equal([]);
    });

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  it('shifts no layout', async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    const { page, start } = rendered('nx-signup', NxSignup);
    await isStyled(page);
    const frame = () => new Promise((then) => requestAnimationFrame(then));
    for (let frames = 0; frames < 5; frames++) await frame();
    observer.observe({ type: 'layout-shift' });
    await start();
    for (let frames = 0; frames < 5; frames++) await frame();
    shifts.push(...observer.takeRecords());
    observer.disconnect();
    expect(shifts.map((it) => JSON.stringify(it))).to.deep.equal([]);
  });
