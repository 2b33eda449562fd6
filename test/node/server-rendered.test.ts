import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { drawnShells } from '../../scripts/shells.js';
import { languages } from '../../src/i18n/catalog.js';
import { renderElement, type Rendering } from '../../src/server/index.js';
import { shells } from '../../src/server/shells.js';
import { texts } from '../../src/server/texts.js';

// A server has no DOM; jsdom reads here what it has rendered.

const tags = [...readFileSync('README.md', 'utf8').matchAll(/^\| `<(nx-[\w-]+)>`/gm)]
  .map(([, tag = '']) => tag)
  .filter((tag) => tag !== 'nx-provider');
const read = (tag: string, how?: Rendering) => {
  const { document } = new JSDOM(`<!doctype html><body>${renderElement(tag, how)}</body>`).window;
  const template = document.querySelector('template');
  return { document, element: document.body.firstElementChild!, root: template!.content };
};

test('the shells are what the elements show without a backend', async () => {
  assert.deepEqual(shells, await drawnShells(), 'run `npm run shells`');
});

test('every element has a shell', () => assert.deepEqual(Object.keys(shells).toSorted(), tags.toSorted()));

for (const tag of tags)
  test(`<${tag}> has its heading and no place left open, in every language`, () => {
    for (const lang of ['en', ...languages]) {
      const { element, root } = read(tag, { lang });
      const heading = [root, element].map((it) => it.querySelector('h2')).find(Boolean);
      assert.match(heading?.textContent ?? '', /\S{2}/, lang);
      const box = root.querySelector('.nx-box')!;
      assert.deepEqual([box.getAttribute('lang'), box.getAttribute('dir')], [lang, lang === 'ar' ? 'rtl' : 'ltr']);
      assert.doesNotMatch(renderElement(tag, { lang }), /\{\{|\}\}|<style|<script| style=| on\w+=/);
      if (lang !== 'en') assert.notEqual(renderElement(tag, { lang }), renderElement(tag, { lang: 'en' }));
    }
  });

test('the fields of a sign-in have their labels, types and tokens, in the page’s own tree', () => {
  const { element } = read('nx-sign-in');
  const fields = [...element.querySelectorAll('label')].map((label) => {
    const control = element.querySelector<HTMLInputElement>(`#${label.htmlFor}`)!;
    return [label.textContent, control.type, control.getAttribute('autocomplete'), control.form?.method];
  });
  assert.deepEqual(fields, [
    ['Email', 'email', 'username', 'post'],
    ['Password', 'password', 'current-password', 'post'],
  ]);
});

test('no form can be sent before the element starts: its first button is disabled, and no other sends it', () => {
  for (const tag of tags)
    for (const form of read(tag).element.querySelectorAll('form')) {
      const [first, ...others] = [...form.querySelectorAll('button')].filter(({ type }) => type === 'submit');
      assert.equal(first?.disabled, true, tag);
      assert.deepEqual(others, [], tag);
    }
});

test('no id is there twice, and every label, description and button finds its field', () => {
  const html = ['nx-sign-in', 'nx-signup', 'nx-password-reset'].map((tag) => renderElement(tag)).join('');
  const twice = renderElement('nx-sign-in', { attributes: { id: 'second' } });
  const { document } = new JSDOM(html + twice).window;
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const name of ['for', 'aria-describedby', 'aria-controls'])
    for (const it of document.querySelectorAll(`[${name}]`)) assert.ok(ids.includes(it.getAttribute(name)!), it.outerHTML);
});

const hostile = `"><script>alert(1)</script>'&{{signIn.title}}$1$&`;
test('a hostile value stays a value, wherever it stands', () => {
  const attributes = { company: hostile, person: hostile, id: hostile, frame: hostile, 'heading-level': hostile, phone: hostile };
  const how = { attributes, styles: hostile, texts: { 'signup.title': hostile, 'signup.email': hostile } };
  const { document, element, root } = read('nx-signup', how);
  assert.equal(document.querySelectorAll('script').length + root.querySelectorAll('script').length, 0);
  assert.equal(element.getAttribute('company'), hostile);
  assert.equal(element.querySelector<HTMLInputElement>('[name=companyName]')?.value, hostile);
  assert.equal(element.querySelector('h2')?.textContent, hostile);
  assert.equal(element.querySelector('h2')?.getAttribute('aria-level'), hostile);
  assert.equal(root.querySelector('link')?.getAttribute('href'), `${hostile}/signup.css`);
});

for (const name of ['onclick', 'ONLOAD', 'style', 'a b', 'a"', '>', ''])
  test(`“${name}” is refused as an attribute`, () =>
    assert.throws(() => renderElement('nx-balance', { attributes: { [name]: 'x' } }), /cannot be an attribute/));

test('a prefix that is no beginning of a name is refused', () => {
  for (const prefix of ['', 'x onclick=alert(1) y', 'X', '1', '<b'])
    assert.throws(() => renderElement('nx-balance', { prefix }), /can not begin the name/);
});

test('an element that the kit lacks is refused', () => {
  for (const tag of ['nx-provider', 'nx-nothing', 'constructor']) assert.throws(() => renderElement(tag), /no element/, tag);
});

test('attributes stand as in a page: true without a value, false and undefined not at all', () => {
  const { element } = read('nx-balance', { attributes: { hidden: true, title: undefined, inert: false, 'heading-level': 3 } });
  assert.deepEqual(
    [...element.attributes].map(({ name, value }) => [name, value]),
    [
      ['hidden', ''],
      ['heading-level', '3'],
    ],
  );
});

test('a sign-up begins with what the host knows, or leaves it out', () => {
  const attributes = { company: 'Acme', email: 'ada@example.com', country: 'DE', phone: '+4930' };
  const shown = read('nx-signup', { attributes, lang: 'de' }).element;
  const value = (root: Element, name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
  assert.deepEqual(
    ['companyName', 'name', 'email', 'phone', 'country'].map((name) => value(shown, name)),
    ['Acme', '', 'ada@example.com', '+4930', 'DE'],
  );
  assert.equal(shown.querySelector('option:checked')?.textContent, 'Deutschland');
  const { element } = read('nx-signup', { attributes: { ...attributes, prefilled: 'hidden' } });
  assert.deepEqual(
    [...element.querySelectorAll('[name]')].map((it) => it.getAttribute('name')),
    ['name', 'password', 'channel', 'channel'],
  );
  assert.equal(element.querySelector<HTMLInputElement>('[autocomplete=username]')?.value, 'ada@example.com');
});

test('the host’s own texts, style sheets and prefix are used', () => {
  const styles = (file: string) => `/assets/${file}?v=1`;
  const { element, root } = read('nx-sign-in', { texts: { 'signIn.title': 'Welcome' }, styles, prefix: 'acme' });
  assert.equal(element.localName, 'acme-sign-in');
  assert.equal(element.querySelector('h2')?.textContent, 'Welcome');
  assert.deepEqual(
    [root, element].map((it) => it.querySelector('link')?.getAttribute('href')),
    ['/assets/sign-in.css?v=1', '/assets/sign-in-fields.css?v=1'],
  );
  assert.equal(renderElement('nx-sign-in').includes('<link'), false);
});

test('style sheets stand in the page where the host asks for it, with its nonce, and can not end early', () => {
  const inline = (file: string) => `/* ${file} </style> */`;
  const { element, root } = read('nx-sign-in', { inline, nonce: 'abc"d', styles: '/styles' });
  const styles = [root, element].map((it) => it.querySelector('style')!);
  assert.deepEqual(
    styles.map((it) => [it.textContent, it.getAttribute('nonce')]),
    ['sign-in.css', 'sign-in-fields.css'].map((file) => [`/* ${file} <\\/style> */`, 'abc"d']),
  );
  assert.equal(renderElement('nx-sign-in', { inline }).includes('nonce'), false);
  assert.equal(renderElement('nx-sign-in', { inline, styles: '/styles' }).includes('<link'), false);
});

test('the texts have every key of the shells', () => {
  for (const { html } of Object.values(shells))
    for (const [, key = ''] of html.matchAll(/\{\{(\w+\.\w+)\}\}/g))
      for (const language of ['en', ...languages]) assert.ok(texts[language]?.[key], `${key} in ${language}`);
});
