import { expect } from '@open-wc/testing';
import { all, control, enter, neverShown, open, press, seen, until, words } from '../user.js';
import '../../../src/define/dashboard.js';
import { stage } from '../backends.js';
import { visitPin } from '../charles.js';
import { payer, toPay } from '../payer.js';
import { providerThat } from '../payment-providers.js';
import { passes } from '../time.js';
import { Idiomorph, morphdom } from './caches.js';
import { goesOn, page, signup, typing } from './typing.js';

type Change = (it: HTMLElement) => unknown;

/** Replaces the words on screen, as page translators do. */
function translate(it: Element): void {
  for (const element of all(it, 'h2, label, button, p, [role=status]')) {
    for (const text of [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '')) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.textContent?.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}

/** Does so whenever words change, until the returned function is called. */
function translated(it: Element): () => void {
  const watch = new MutationObserver(() => translate(it));
  const roots = [it, ...all(it, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) watch.observe(root, { childList: true, characterData: true, subtree: true });
  translate(it);
  return () => watch.disconnect();
}

/** Changes that other people's code makes to an element's children. */
const changes: Readonly<Record<string, Change>> = {
  'its text is set': (it) => (it.textContent = 'x'),
  'its markup is set': (it) => (it.innerHTML = '<p>x</p>y'),
  'it is emptied': (it) => it.replaceChildren(),
  'every child is taken away, one by one': (it) => {
    for (const child of it.querySelectorAll(':scope > *')) child.remove();
  },
  'its markup is written again as it was read': (it) => (it.innerHTML = String(it.innerHTML)),
  'morphdom makes it another one': (it) => morphdom(it, '<nx-signup country="DE"><p>x</p></nx-signup>'),
  'morphdom makes it an empty one': (it) => morphdom(it, '<nx-signup></nx-signup>'),
  'idiomorph makes it another one': (it) => Idiomorph.morph(it, '<nx-signup country="DE">x</nx-signup>'),
  'morphdom makes it a copy of itself': (it) => morphdom(it, it.outerHTML),
  'idiomorph makes it a copy of itself': (it) => Idiomorph.morph(it, it.outerHTML),
  'morphdom makes what is around it a copy of itself': (it) => morphdom(it.parentElement!, it.parentElement!.outerHTML),
  'idiomorph makes what is around it a copy of itself': (it) =>
    Idiomorph.morph(it.parentElement!, it.parentElement!.outerHTML, { morphStyle: 'outerHTML' }),
  'idiomorph makes the markup around it the same as it was': (it) =>
    Idiomorph.morph(it.parentElement!, it.parentElement!.innerHTML, { morphStyle: 'innerHTML' }),
  'somebody’s script puts it before another child': (it) =>
    it.prepend(Object.assign(document.createElement('b'), { textContent: 'x' })),
};

describe('the form', () => {
  for (const [when, change] of Object.entries(changes))
    it(`stays, with what is typed and the focus, when ${when}`, async () => {
      const { provider, place } = await page('<nx-signup country="GB">Loading…</nx-signup>');
      const it = await typing(place);
      change(it);
      await goesOn(provider, it);
      neverShown(it, ['x y', 'Loading…']);
    });

  it('goes on changing what it says after a page translator has put its own in place of the words', async () => {
    const { provider, place } = await page('<nx-signup country="GB"></nx-signup>');
    const it = await typing(place);
    translate(it);
    await seen(it, '«Create your account»');
    provider.locale = 'de';
    await seen(it, 'E-Mail');
    neverShown(it, ['«Create your account»', '«Sign up»', '«Email»']);
  });

  it('is given up, with a word to whoever made the page, where a script takes it away whenever it is put back', async () => {
    const { provider, place } = await page('<nx-signup country="GB">Loading…</nx-signup>');
    const it = await typing(place);
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => said.push(words);
    let taken = 0;
    const script = new MutationObserver(() => {
      for (const child of it.querySelectorAll(':scope > nx-outside')) {
        child.remove();
        taken++;
      }
    });
    script.observe(it, { childList: true });
    it.querySelector('nx-outside')!.remove();
    await until(() => said.length > 0, 'a word');
    console.warn = warn;
    expect(said.join()).to.match(/^<nx-signup>: a script keeps taking <nx-outside> out of it/);
    expect(taken).to.be.within(20, 1000);
    script.disconnect();
    place.append(it);
    await enter(it, 'Email', 'ada@example.com');
    await goesOn(provider, it);
    expect(said).to.have.length(1);
  });

  it('goes on counting down under a page translator, which puts its own in place of each new word', async () => {
    passes(0);
    const { it } = await visitPin();
    const thrown: unknown[] = [];
    const failed = (event: Event) => thrown.push(event);
    for (const type of ['error', 'unhandledrejection']) globalThis.addEventListener(type, failed);
    const end = translated(it);
    await seen(it, '«The PIN expires in 5:00.»');
    for (const [seconds, left] of [
      [30, '4:30'],
      [60, '3:30'],
      [200, '0:10'],
    ] as const) {
      passes(seconds);
      await seen(it, `«The PIN expires in ${left}.»`);
      expect(words(it).split('The PIN expires in')).to.have.length(2);
    }
    passes(11);
    await seen(it, 'The PIN has expired.');
    neverShown(it, ['The PIN expires in']);
    end();
    for (const type of ['error', 'unhandledrejection']) globalThis.removeEventListener(type, failed);
    expect(thrown).to.deep.equal([]);
  });

  it('is one in a copy of the element, and the copy works', async () => {
    const { place } = await page('<nx-signup country="GB">Loading…</nx-signup>');
    const it = await typing(place);
    const copy = it.cloneNode(true) as HTMLElement;
    it.replaceWith(copy);
    await control(copy, 'Email');
    expect(document.querySelectorAll('form, nx-outside')).to.have.length(2);
    expect(copy.textContent).to.equal('Loading…');
  });

  it('is one where a page is put back from a cache, signed out in the dashboard as well', async () => {
    const { client } = await stage('live', false);
    const it = open('nx-dashboard', { adapter: client });
    await control(it, 'Password');
    const copy = it.cloneNode(true) as typeof it;
    it.replaceWith(Object.assign(copy, { adapter: client }));
    await control(copy, 'Password');
    expect(document.querySelectorAll('form, nx-outside')).to.have.length(2);
    expect(all(copy, 'form')[0]!.getRootNode() === document, 'where password managers look').to.equal(true);
    morphdom(copy, '<nx-dashboard></nx-dashboard>');
    copy.textContent = 'x';
    await control(copy, 'Password');
  });

  it('works on, in its own look, when the element is moved into another document', async () => {
    const { provider, place } = await page('<nx-signup country="GB"></nx-signup><nx-signup country="GB"></nx-signup>');
    const it = await signup(place);
    const look = () => getComputedStyle(all(it, 'input')[0]!);
    await control(it, 'Email');
    const before = [look().borderTopColor, look().minHeight, getComputedStyle(all(it, '[part=box]')[0]!).padding];
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument!;
    inside.body.append(provider);
    await control(it, 'Email');
    expect([look().borderTopColor, look().minHeight, getComputedStyle(all(it, '[part=box]')[0]!).padding]).to.deep.equal(before);
    expect(inside.querySelectorAll('form')).to.have.length(2);
    document.body.append(provider);
    await press(it, 'Sign up');
    await seen(it, 'There is a problem');
    expect([look().borderTopWidth, look().minHeight]).to.deep.equal(['1px', before[1]]);
  });
});

describe('a payment provider’s frames', () => {
  /** A person about to pay by card. The frames count how often they are loaded; the test decides when the token comes. */
  async function paying() {
    let give = () => {};
    const token = new Promise<{ token: string }>((then) => (give = () => then({ token: 'fake-valid-nonce' })));
    const loads: string[] = [];
    const { provider } = providerThat({});
    const cardFields: typeof provider.cardFields = async (wanted) => {
      for (const [name, place] of Object.entries(wanted.places)) {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => loads.push(name));
        place.append(frame);
      }
      return { ...(await provider.cardFields(wanted)), tokenize: () => token };
    };
    const made = await payer('live', { ...providerThat({}), provider: { ...provider, cardFields } });
    made.it.append('Loading…');
    await toPay(made.it, 'Credit card');
    await until(() => loads.length === 3, 'three frames');
    const frames = [...document.querySelectorAll('iframe')];
    return { ...made, give, loads, frames };
  }
  const alike: Readonly<Record<string, Change>> = {
    ...changes,
    'morphdom makes it another one': (it) => morphdom(it, '<nx-top-up lang="en"><p>x</p></nx-top-up>'),
    'idiomorph makes it another one': (it) => Idiomorph.morph(it, '<nx-top-up lang="en">x</nx-top-up>'),
  };

  for (const [when, change] of Object.entries(alike)) {
    if (when.includes('empty one')) continue;
    it(`stay in the page, before and while a payment runs, when ${when}`, async () => {
      const { it, payments, give, loads, frames } = await paying();
      change(it);
      await press(it, 'Pay €25.00');
      change(it);
      await until(() => frames.every((frame) => frame.isConnected), 'the frames');
      expect(document.querySelectorAll('iframe')).to.have.length(3);
      if (!when.includes('one by one')) expect(loads, 'no frame was loaded again').to.have.length(3);
      give();
      await seen(it, 'Balance now');
      expect((await payments()).filter(({ amount }) => amount === 2500).length).to.be.at.least(1);
      neverShown(it, ['Loading…']);
    });
  }
});
