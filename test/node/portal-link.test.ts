// A link to a state of the portal: what is in it is used, what is not understood is told, and what is written can be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLink } from '../../mocks/worlds/portal-link.js';
import { readLink } from '../../stories/portal/link.js';

const read: readonly (readonly [search: string, link: object])[] = [
  ['', { refused: [] }],
  [
    '?world=live&at=2026-03-05T12:00:00Z&page=billing/reload&theme=dark&lang=ar',
    { scenario: 'live', instant: Date.UTC(2026, 2, 5, 12), page: 'billing/reload', theme: 'dark', lang: 'ar', refused: [] },
  ],
  ['?backend=http://localhost:4010&world=w-1&at=12', { world: 'w-1', step: 12, refused: [] }],
  ['?world=nowhere&at=12&theme=blue&lang=xx', { refused: ['world=nowhere', 'at=12', 'theme=blue', 'lang=xx'] }],
  ['?backend=http://localhost:4010&world=../x&at=-1', { refused: ['world=../x', 'at=-1'] }],
  ['?world=live&at=2026-03-05', { scenario: 'live', refused: ['at=2026-03-05'] }],
  ['?page=javascript:0&world=constructor', { refused: ['world=constructor', 'page=javascript:0'] }],
];
for (const [search, link] of read)
  test(`the link ${search || 'without parts'} is read`, () => {
    const { refused, ...parts } = readLink(search);
    const { refused: told, ...expected } = link as { refused: readonly string[] };
    assert.deepEqual(parts, expected);
    assert.deepEqual(refused.toSorted(), told.toSorted());
  });

test('a link that was written is read as it was meant, and keeps the backend', () => {
  const parts = { world: 'w-1', at: '12', page: 'usage', theme: 'dark', lang: 'de' };
  const address = writeLink('http://localhost:5173/?backend=http%3A%2F%2Flocalhost%3A4010&world=old#/billing', parts);
  assert.equal(new URL(address).hash, '');
  assert.equal(new URL(address).searchParams.get('backend'), 'http://localhost:4010');
  assert.deepEqual(readLink(new URL(address).search), {
    world: 'w-1',
    step: 12,
    page: 'usage',
    theme: 'dark',
    lang: 'de',
    refused: [],
  });
});

test('a part without a value is left out of a link', () => {
  const address = writeLink('http://localhost:5173/?lang=de', { world: 'live', at: '', page: '', theme: '', lang: '' });
  assert.equal(address, 'http://localhost:5173/?world=live');
});
