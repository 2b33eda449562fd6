import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { all, neverShown } from '../user.js';
import { flushSync, hydrate, mount, Moving, MovingPage, Page, rendered, Still, StillPage, unmount } from './svelte.js';
import { goesOn, page, typing } from './typing.js';
import { createApp, createSSRApp, h, nextTick, reactive, renderToString } from './vue.js';

describe('in Vue', () => {
  const between = [['Loaded'], [h('p', 'Displayed'), 'and'], [], ['Again'], undefined];

  it('the form stays while what is between the tags changes', async () => {
    const { provider, place } = await page();
    const state = reactive<{ text?: string; more: number }>({ text: 'Loading…', more: -1 });
    const app = createApp({ render: () => h('nx-signup', { country: 'GB' }, state.more < 0 ? state.text : between[state.more]) });
    app.mount(place);
    const it = await typing(place);
    const node = all(it, 'form')[0];
    for (const text of ['Loaded', '', 'Again']) [state.text] = [text, await nextTick()];
    for (const more of between.keys()) [state.more] = [more, await nextTick()];
    await goesOn(provider, it);
    expect(all(it, 'form')[0] === node, 'it never left the page').to.equal(true);
    neverShown(it, ['Displayed', 'Loaded', 'Again']);
    app.unmount();
  });

  for (const children of [undefined, 'Loading…', [h('p', 'Loading…')]])
    it(`what a server has rendered is hydrated around a form that is filled in already: ${typeof children}`, async () => {
      const Root = { render: () => h('nx-signup', { country: 'GB' }, children) };
      const { provider, place } = await page(await renderToString(createSSRApp(Root)));
      const it = await typing(place);
      const said: unknown[] = [];
      const { warn, error } = console;
      Object.assign(console, { warn: (...all: unknown[]) => said.push(all), error: (...all: unknown[]) => said.push(all) });
      const app = createSSRApp(Root);
      app.mount(place);
      Object.assign(console, { warn, error });
      await goesOn(provider, it);
      expect(said).to.deep.equal([]);
      app.unmount();
    });
});

describe('in Svelte', () => {
  it('the form stays while what is between the tags changes', async () => {
    const { provider, place } = await page();
    const app = mount(Page, { target: place });
    const it = await typing(place);
    for (const text of ['Loaded', '', 'Again']) flushSync(() => app.say(text));
    await goesOn(provider, it);
    neverShown(it, ['One moment', 'Loaded', 'Again']);
    await unmount(app);
  });

  it('what a server has rendered is hydrated around a form that is filled in already', async () => {
    const { provider, place } = await page(rendered(StillPage).body);
    const it = await typing(place);
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...all: unknown[]) => said.push(all);
    const app = hydrate(Still, { target: place });
    console.warn = warn;
    await goesOn(provider, it);
    expect(said).to.deep.equal([]);
    await unmount(app);
  });
});

it('in Svelte, what a server has rendered with text that changes is drawn anew, and works', async () => {
  const { provider, place } = await page(rendered(MovingPage).body);
  await typing(place);
  const { warn } = console;
  console.warn = () => {};
  const app = hydrate(Moving, { target: place });
  console.warn = warn;
  const it = await typing(place);
  await goesOn(provider, it);
  neverShown(it, ['Loading…']);
  await unmount(app);
  expect(document.querySelectorAll('form, nx-outside')).to.have.length(0);
});

it('in Lit, the form stays while what is between the tags changes, and all of it again', async () => {
  const { provider, place } = await page();
  const draw = (between: unknown) => render(html`<nx-signup country="GB">${between || nothing}</nx-signup>`, place);
  draw('Loading…');
  const it = await typing(place);
  for (const between of ['Loaded', '', html`<p>Displayed</p>`, undefined, [1, 2], 'Again']) draw(between);
  await goesOn(provider, it);
  neverShown(it, ['Displayed', 'Loaded', 'Again']);
});
