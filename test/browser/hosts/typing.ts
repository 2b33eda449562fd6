import { expect } from '@open-wc/testing';
import type { NxProvider } from '../../../src/core/provider.js';
import '../../../src/define/provider.js';
import '../../../src/define/signup.js';
import { stage } from '../backends.js';
import { all, control, enter, focused, open, seen, until } from '../user.js';

const email = 'ada@example.com';

/** A page of the host: a provider with a place for whatever the host's framework draws. */
export async function page(markup = '') {
  const provider = open('nx-provider', { adapter: (await stage('empty')).client });
  const place = provider.appendChild(document.createElement('div'));
  place.innerHTML = markup;
  return { provider, place };
}

export const signup = (place: Element) => until(() => place.querySelector('nx-signup'), '<nx-signup>');

/** A sign-up form with some typed text. */
export async function typing(place: Element): Promise<HTMLElement> {
  const it = await signup(place);
  await enter(it, 'Email', email);
  return it;
}

/** Expects that the form still has the typed text, can be typed in, and follows its provider. */
export async function goesOn(provider: NxProvider, it: Element): Promise<void> {
  const input = await until(() => all<HTMLInputElement>(it, 'input[type=email]')[0], 'the form');
  await until(() => focused() === input, 'the focus where it was');
  expect(input.value).to.equal(email);
  expect(input.getRootNode() === document, 'where password managers look').to.equal(true);
  provider.locale = 'de';
  await seen(it, 'Konto erstellen');
  expect(document.querySelectorAll('form')).to.have.length(1);
  provider.locale = '';
  await control(it, 'Email');
}
