import { morphElements, PageSnapshot, session } from '@hotwired/turbo';
import { expect } from '@open-wc/testing';
import { control, neverShown } from '../user.js';
import { goesOn, page, typing } from './typing.js';

// Turbo must leave the runner's own page alone.
session.drive = false;

describe('in Turbo', () => {
  it('a page that is put back from its cache has one form, which works', async () => {
    const { place } = await page('<nx-signup country="GB">Loading…</nx-signup>');
    await typing(place);
    const { element } = (await PageSnapshot.fromElement(document.documentElement).clone()) as unknown as { element: HTMLElement };
    document.body.replaceChildren('Another page');
    document.body.replaceChildren(...element.childNodes);
    await control(document.body, 'Email');
    expect(document.querySelectorAll('form, nx-outside')).to.have.length(2);
    neverShown(document.body, ['Loading…']);
  });

  it('the form stays when the page is refreshed by what the server sends', async () => {
    const { provider, place } = await page('<nx-signup country="GB">Loading…</nx-signup>');
    const it = await typing(place);
    for (const between of ['Loading…', '', '<p>x</p>']) {
      const sent = document.createElement('div');
      sent.innerHTML = `<nx-signup country="GB">${between}</nx-signup>`;
      morphElements(place, sent);
    }
    await goesOn(provider, it);
    expect(place.querySelector('nx-signup') === it, 'the same element').to.equal(true);
  });
});
