import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checks } from '../../mocks/conform/conform.js';

interface Promised {
  readonly promise: string;
  readonly proofs: readonly string[];
  readonly place: string;
}

/** The rows of every table whose last column names the proof of a promise, or of an accessibility criterion that is met. */
function promisesIn(place: string): readonly Promised[] {
  const tables = readFileSync(place, 'utf8').matchAll(
    /^\| (?:promise|criterion) \|.* (?:test|shown by) \|\n\|[-|]+\|\n((?:\|.*\n)+)/gm,
  );
  return [...tables].flatMap(([, rows = '']) =>
    rows
      .trim()
      .split('\n')
      .filter((row) => !isOthers(row))
      .map((row) => {
        const [, promise = '', ...others] = row.split('|').slice(0, -1);
        const shown = others.at(-1) ?? '';
        return { place, promise, proofs: [...shown.matchAll(/`[^`]+`(?:: “[^”]+”)?/g)].map(([it]) => it) };
      }),
  );
}

/** The fault of a proof, which must be a test file with the title of one of its tests, or a check of a backend. */
function wrongWith(proof: string): string | undefined {
  const [, name = '', title = ''] = /^`([^`]+)`(?:: “([^”]+)”)?$/.exec(proof) ?? [];
  const check = /^npx nexmo-account-conform --only (\S+)$/.exec(name)?.[1];
  if (check) return checks.some(({ id }) => id === check) ? undefined : `there is no check ${check}`;
  const file = name.startsWith('test/') ? name : `test/browser/${name}`;
  if (!existsSync(file)) return `there is no ${file}`;
  const text = readFileSync(file, 'utf8');
  if (!/\b(it|itOnce|test)\(/.test(text)) return `${file} has no test`;
  return text.includes(title) ? undefined : `${file} has no test “${title}”`;
}

/** True for a criterion that the elements cannot meet or spoil, or that no test can show. */
const isOthers = (row: string) => /\| (?:does not apply|the page's|read by people) *\|/.test(row);

const promises = ['README.md', 'docs/security.md', 'docs/accessibility.md'].flatMap(promisesIn);

test('each promise about safety names a test, and the test is there', () => {
  assert.ok(promises.length > 25, String(promises.length));
  const wrong = promises.flatMap(({ place, promise, proofs }) =>
    proofs.length === 0 ? [`${place}: ${promise} has no test`] : proofs.flatMap((it) => wrongWith(it) ?? []),
  );
  assert.deepEqual(wrong, []);
});

test('whatever test docs/security.md names is there', () => {
  const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`test\/[^`]+`(?:: “[^”]+”)?/g)].map(([it]) => it);
  assert.ok(named.length > 60, String(named.length));
  assert.deepEqual(
    named.flatMap((it) => wrongWith(it) ?? []),
    [],
  );
});

test('a test that is not there is found', () => {
  for (const proof of [
    '`nothing.test.ts`',
    '`sessions.test.ts`: “flies”',
    '`test/node/proofs/cost.ts`',
    '`npx nexmo-account-conform --only x`',
  ])
    assert.ok(wrongWith(proof), proof);
});
