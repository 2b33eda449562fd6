import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapAt, preloadsAt } from '../../src/cdn/files.js';

const hashes = { 'all.js': 'a', 'signup.js': 's', 'chunks/kit-1.js': 'k', 'chunks/de-kit-2.js': 'd', 'chunks/ja-kit-3.js': 'j' };
const scripts = Object.fromEntries(Object.entries(hashes).map(([file, integrity]) => [file, { integrity }]));
const lists = {
  elements: { 'nx-provider': ['chunks/kit-1.js'], 'nx-signup': ['signup.js', 'chunks/kit-1.js'] },
  words: { de: { 'chunks/kit-1.js': 'chunks/de-kit-2.js' }, ja: { 'chunks/kit-1.js': 'chunks/ja-kit-3.js' } },
};
const names = {
  'nexmo-account-kit/cdn': '/kit/all.js',
  'nexmo-account-kit/cdn/': '/kit/',
  'nexmo-account-kit/define/': '/kit/',
  'nexmo-account-kit/hydrate.js': '/kit/hydrate.js',
};

test('an import map has every script by its address, with its hash', () => {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/kit/${file}`, hash]));
  assert.deepEqual(mapAt('/kit/', scripts, lists, ['de', 'ja']), { imports: names, integrity });
});

test('words in other languages are blocked, so that none is run unchecked', () => {
  const { imports, integrity } = mapAt('/kit', scripts, lists, ['de']);
  assert.deepEqual(imports, { ...names, '/kit/chunks/ja-kit-3.js': null });
  assert.deepEqual(Object.values(integrity), ['a', 's', 'k', 'd']);
});

test('a folder on another origin is named as it is', () => {
  const [first] = Object.keys(mapAt('https://cdn.example.com/kit', scripts, lists, []).integrity);
  assert.equal(first, 'https://cdn.example.com/kit/all.js');
});

test('a bare name is refused, because a browser would check nothing', () => {
  for (const base of ['kit', 'cdn.example.com/kit', ''])
    assert.throws(() => mapAt(base, scripts, lists, []), /is no address: begin it with/);
});

test('what several elements need is preloaded once, with the words of the language', () => {
  assert.deepEqual(preloadsAt('/kit', scripts, lists, ['nx-provider', 'nx-signup'], 'de'), [
    { href: '/kit/chunks/kit-1.js', integrity: 'k' },
    { href: '/kit/chunks/de-kit-2.js', integrity: 'd' },
    { href: '/kit/signup.js', integrity: 's' },
  ]);
  assert.equal(preloadsAt('/kit', scripts, lists, ['nx-signup'], 'en').length, 2);
});

test('an element that is none is refused by its name', () => {
  assert.throws(() => preloadsAt('/kit', scripts, lists, ['nx-sign-up'], 'en'), {
    message: '<nx-sign-up> is no element of the kit.',
  });
});
