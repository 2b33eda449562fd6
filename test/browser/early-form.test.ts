import { expect } from '@open-wc/testing';
import { ada } from '../../mocks/index.js';
import '../../src/hydration/hydrate.js';
import { define } from '../../src/define/define.js';
import { NxSignup } from '../../src/features/signup/signup.js';
import { Forms } from '../../src/loader/forms.js';
import type { Shell } from '../../src/loader/shell.js';
import { renderElement } from '../../src/server/index.js';
import { texts } from '../../src/server/texts.js';
import { piecesOfShell, rendering } from '../../scripts/shell-pieces.mjs';
import { hanging } from './backends.js';
import { button, choose, control, enter, focusOn, focused, key, press, type, until } from './user.js';

const { en = {} } = texts;
const css = async (file: string) => (await fetch(`/styles/${file}`)).text();

/** The shell of an element, as the build writes it into the loader. */
async function shellOf(tag: string): Promise<Shell> {
  const page = document.createElement('div');
  page.innerHTML = renderElement(tag, rendering(Object.keys(en)));
  return { ...piecesOfShell(page.firstElementChild), box: await css('signup.css'), fields: await css('signup-fields.css') };
}

let pages = 0;

/** A page of the loader with a sign-up whose code is on its way; it comes with `start`. */
async function waiting(attributes: Readonly<Record<string, string>> = {}, properties: object = {}) {
  const tag = `early${++pages}-signup`;
  const forms = new Forms({ [tag]: await shellOf('nx-signup') }, en);
  const it = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) it.setAttribute(name, value);
  it.textContent = 'Loading…';
  Object.assign(it, properties);
  document.body.replaceChildren(it);
  const draw = (language = 'en', words: readonly unknown[] = []) => forms.draw(it, language, Promise.resolve(words));
  const start = async () => {
    Object.assign(it, { adapter: hanging });
    define('signup', NxSignup as never, tag.replace('-signup', ''));
    await (it as NxSignup).updateComplete;
  };
  return { it, forms, tag, draw, start };
}

const isFieldless = (it: Element) => it.shadowRoot === null && it.textContent === 'Loading…';

it('draws a form at once, and the element keeps what was entered, the focus and the selection', async () => {
  const { it, draw, start } = await waiting({ country: 'GB', company: 'Acme' });
  draw();
  await enter(it, 'Email', ada.email);
  await choose(it, 'Country', 'Germany');
  (await control(it, 'Voice call')).click();
  (await control(it, 'Password')).focus();
  await type('correct');
  const before = focused() as HTMLInputElement;
  before.setSelectionRange(2, 5);
  await start();
  const password = await control(it, 'Password');
  await focusOn(() => password, 'the password');
  expect(password, 'the element’s own').not.to.equal(before);
  expect([password.value, password.selectionStart, password.selectionEnd]).to.deep.equal(['correct', 2, 5]);
  const values = ['Company name', 'Email', 'Country'].map(async (label) => (await control(it, label)).value);
  expect(await Promise.all(values)).to.deep.equal(['Acme', ada.email, 'DE']);
  expect((await control(it, 'Voice call')).checked).to.equal(true);
});

it('answers the last press when the element is there', async () => {
  const { it, draw, start } = await waiting();
  draw();
  await press(it, 'Show Password');
  await press(it, 'Sign up');
  await start();
  await until(async () => (await control(it, 'Email')).ariaInvalid === 'true', 'the form to say what is missing');
  expect((await control(it, 'Password')).type).to.equal('password');
});

it('answers Enter in a field, and no press that something was entered after', async () => {
  const sent = await waiting();
  sent.draw();
  await enter(sent.it, 'Email', ada.email);
  await key('Enter');
  await sent.start();
  await until(async () => (await control(sent.it, 'Your name')).ariaInvalid === 'true', 'the form to say what is missing');

  const gone = await waiting();
  gone.draw();
  await press(gone.it, 'Sign up');
  await enter(gone.it, 'Email', ada.email);
  await gone.start();
  expect((await control(gone.it, 'Email')).value).to.equal(ada.email);
  expect((await control(gone.it, 'Your name')).ariaInvalid).to.equal(null);
});

it('keeps the focus of a button', async () => {
  const { it, draw, start } = await waiting();
  draw();
  (await button(it, 'Sign in')).focus();
  await start();
  const own = await button(it, 'Sign in');
  await focusOn(() => own, 'the button');
});

it('speaks the words that come, and English where they do not', async () => {
  const { it, draw } = await waiting();
  draw('de', [{ t: { default: { 'signup.email': 'E-Mail-Adresse' } } }, undefined]);
  await control(it, 'E-Mail-Adresse');
  await control(it, 'Company name');
});

it('leaves the style sheets of the page as they were when the element is there', async () => {
  const before = new Set(document.adoptedStyleSheets);
  const { draw, start, it } = await waiting();
  draw();
  const added = document.adoptedStyleSheets.filter((sheet) => !before.has(sheet));
  expect(added.length).to.equal(1);
  await start();
  await control(it, 'Email');
  await until(() => !added.some((sheet) => document.adoptedStyleSheets.includes(sheet)), 'the style sheet to be gone');
});

it('hides the form from code of the page that reads or hydrates what is between the tags', async () => {
  const { it, draw } = await waiting();
  draw();
  await control(it, 'Email');
  expect([it.innerHTML, it.textContent, it.childNodes.length]).to.deep.equal(['Loading…', 'Loading…', 1]);
});

it('shows what the host has put there again when the code does not come', async () => {
  const { it, forms, tag, draw } = await waiting();
  draw();
  await control(it, 'Email');
  forms.takeBack(tag);
  expect(it.innerHTML).to.equal('Loading…');
  expect(it.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
});

for (const [what, attributes, properties] of [
  ['shows no fields', { prefilled: 'hidden', company: 'Acme' }, {}],
  ['has texts of its own', {}, { messages: { en: { 'signup.title': 'Join us' } } }],
] as const)
  it(`draws nothing where the host ${what}`, async () => {
    const { it, draw } = await waiting(attributes, properties);
    draw();
    expect(isFieldless(it)).to.equal(true);
  });

it('draws nothing in an element that is gone, or there already', async () => {
  const gone = await waiting();
  gone.it.remove();
  gone.draw();
  expect(isFieldless(gone.it)).to.equal(true);
  const there = await waiting();
  await there.start();
  there.draw();
  await control(there.it, 'Email');
  expect(there.it.shadowRoot?.querySelectorAll('.nx-box')).to.have.length(1);
});
