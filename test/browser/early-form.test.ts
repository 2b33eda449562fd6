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
  const draw = (language = 'en', words: readonly unknown[] = []) => forms.draw(it, language, () => Promise.resolve(words));
  const start = async () => {
    Object.assign(it, { adapter: hanging });
    define('signup', NxSignup as never, tag.replace('-signup', ''));
    await (it as NxSignup).updateComplete;
  };
  return { it, forms, tag, draw, start };
}

async function isRefused(it: Element, label: string) {
  const field = await control(it, label);
  await until(() => field.getAttribute('aria-invalid') === 'true', `“${label}” to be refused`);
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
  await press(it, 'Sign in');
  await press(it, 'Sign up');
  await start();
  await isRefused(it, 'Email');
});

it('answers Enter in a field, and no press that something was entered after', async () => {
  const sent = await waiting();
  sent.draw();
  await enter(sent.it, 'Email', ada.email);
  await key('Enter');
  await sent.start();
  await isRefused(sent.it, 'Your name');

  const gone = await waiting();
  gone.draw();
  await press(gone.it, 'Sign up');
  await enter(gone.it, 'Email', ada.email);
  let times = 0;
  gone.it.addEventListener('submit', () => times++);
  await gone.start();
  await until(async () => !(await control(gone.it, 'Email')).id.startsWith('nx-early-'), 'the form to be taken over');
  expect(times).to.equal(0);
});

it('keeps a switch that was pressed, also when more is entered after it', async () => {
  const { it, draw, start } = await waiting();
  draw();
  await press(it, 'Show Password');
  await enter(it, 'Password', 'correct horse');
  await start();
  await until(() => (focused() as HTMLInputElement).type === 'text', 'the password to be shown');
});

it('keeps a press when only the focus moves after it', async () => {
  const { it, draw, start } = await waiting();
  draw();
  await press(it, 'Sign up');
  (await control(it, 'Your name')).click();
  await start();
  await isRefused(it, 'Your name');
});

it('sends nothing itself, whoever asks for it', async () => {
  const { it, draw } = await waiting();
  draw();
  const sent: Event[] = [];
  const hear = (event: Event) => event.defaultPrevented || (event.preventDefault(), sent.push(event));
  document.addEventListener('submit', hear);
  const { form } = await control(it, 'Email');
  form?.requestSubmit();
  document.removeEventListener('submit', hear);
  expect(sent.length).to.equal(0);
});

it('names the fields of two forms apart', async () => {
  const [one, other] = [await waiting(), await waiting()];
  document.body.replaceChildren(one.it, other.it);
  one.draw();
  other.draw();
  const ids = [...document.querySelectorAll('nx-outside [id]')].map(({ id }) => id);
  expect(ids.length).to.be.greaterThan(10);
  expect(new Set(ids).size).to.equal(ids.length);
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

it('leaves no style sheet of elements that are gone before their code comes', async () => {
  const before = new Set(document.adoptedStyleSheets);
  const added = () => document.adoptedStyleSheets.filter((sheet) => !before.has(sheet));
  const { it, tag, draw, start, forms } = await waiting();
  draw();
  it.remove();
  const next = document.createElement(tag);
  document.body.append(next);
  forms.draw(next, 'en', () => Promise.resolve([]));
  const [own, ...more] = added();
  expect(more.length).to.equal(0);
  await start();
  await until(() => own && !added().includes(own), 'it to be gone');
});

it('draws no words that come when the code has failed', async () => {
  const { it, forms, tag } = await waiting();
  let come: (files: readonly unknown[]) => void = () => {};
  forms.draw(it, 'de', () => new Promise((then) => (come = then)));
  forms.takeBack(tag);
  come([]);
  await Promise.resolve();
  await Promise.resolve();
  expect(isFieldless(it)).to.equal(true);
});

it('tells an error in drawing, and leaves the element to its code', async () => {
  const { it, draw, start } = await waiting();
  const said: unknown[] = [];
  const { error } = console;
  console.error = (what: unknown) => said.push(what);
  const { attachShadow } = it;
  it.attachShadow = () => {
    it.attachShadow = attachShadow;
    throw new Error('closed');
  };
  draw();
  console.error = error;
  expect(said).to.deep.equal([`<${it.localName}> could not be drawn before its code.`]);
  await start();
  await control(it, 'Email');
});

it('follows a provider outside its shadow root, and keeps the region of its language', async () => {
  const { it, draw } = await waiting({ country: 'PL' });
  const provider = document.createElement('nx-early-provider');
  provider.setAttribute('locale', 'pt-PT');
  const inside = document.createElement('div');
  provider.append(inside);
  document.body.replaceChildren(provider);
  inside.attachShadow({ mode: 'open' }).append(it);
  draw('pt');
  await until(() => it.shadowRoot !== null, 'the form');
  const [fields] = it.children;
  expect([fields?.getAttribute('lang'), fields?.querySelector('select')?.selectedOptions[0]?.text]).to.deep.equal([
    'pt-PT',
    'Polónia',
  ]);
});

it('begins with properties that wait for the code', async () => {
  const { it, draw } = await waiting({}, { company: 'Acme', headingLevel: 1 });
  draw();
  expect((await control(it, 'Company name')).value).to.equal('Acme');
});

it('shows what the host has put there again when the code does not come', async () => {
  const { it, forms, tag, draw } = await waiting();
  draw();
  await control(it, 'Email');
  forms.takeBack(tag);
  expect(it.innerHTML).to.equal('Loading…');
  expect(it.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
  expect(getComputedStyle(it.shadowRoot!.querySelector('.nx-box')!).borderTopWidth, 'a card around it').to.equal('0px');
});

for (const [what, attributes, properties] of [
  ['shows no fields', { prefilled: 'hidden', company: 'Acme' }, {}],
  ['shows no fields, as a property says', {}, { prefilled: 'hidden', company: 'Acme' }],
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
