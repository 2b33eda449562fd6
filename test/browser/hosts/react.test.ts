import { expect } from '@open-wc/testing';
import { all, neverShown, until } from '../user.js';
import * as react18 from './react-18.js';
import * as react19 from './react.js';
import { goesOn, page, typing } from './typing.js';

for (const [name, react] of [
  ['React 19', react19],
  ['React 18', react18],
] as const) {
  describe(`in ${name}`, () => {
    const { createElement, createRoot, flushSync, hydrateRoot, renderToString, StrictMode } = react;
    /** The children between the tags: text, an element that comes and goes, or nothing. */
    const Page = ({ between }: { between?: unknown }) =>
      createElement(StrictMode, null, createElement('nx-signup', { country: 'GB' }, between as string));
    const error = console.error;
    let errors: unknown[] = [];
    beforeEach(() => {
      errors = [];
      console.error = (...all: unknown[]) => errors.push(all.map(String).join(' '));
    });
    afterEach(() => {
      console.error = error;
      expect(errors).to.deep.equal([]);
    });

    it('the form stays while text and elements between the tags change, come and go', async () => {
      const { provider, place } = await page();
      const root = createRoot(place);
      const draw = (between?: unknown) => flushSync(() => root.render(createElement(Page, { between })));
      draw('Loading…');
      const it = await typing(place);
      const node = all(it, 'form')[0];
      const p = createElement('p', null, 'Displayed');
      for (const between of ['Loaded', '', 'Again', p, false, [createElement('i', { key: 1 }), 'and'], undefined, p])
        draw(between);
      await goesOn(provider, it);
      expect(all(it, 'form')[0] === node, 'it never left the page').to.equal(true);
      neverShown(it, ['Displayed', 'Loaded', 'Again']);
      flushSync(() => root.unmount());
      expect(document.querySelectorAll('form, nx-outside')).to.have.length(0);
    });

    for (const between of [undefined, 'Loading…', createElement('p', null, 'Loading…')])
      it(`what a server has rendered is hydrated around a form that is filled in already: ${typeof between}`, async () => {
        const { provider, place } = await page(renderToString(createElement(Page, { between })));
        const it = await typing(place);
        const recovered: unknown[] = [];
        const drawn = createElement(Page, { between });
        const root = hydrateRoot(place, drawn, { onRecoverableError: (error: unknown) => recovered.push(error) });
        await until(() => Object.keys(it).some((key) => key.startsWith('__react')), 'the hydration');
        flushSync(() => root.render(createElement(Page, { between: 'Changed' })));
        await goesOn(provider, it);
        expect(recovered).to.deep.equal([]);
        expect(place.querySelector('nx-signup') === it, 'the same element').to.equal(true);
        flushSync(() => root.unmount());
      });
  });
}
