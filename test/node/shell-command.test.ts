import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compiled } from '../../scripts/compile-node.mjs';
import { renderElement } from '../../src/server/index.js';

/** Runs the command as a person does. */
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiled('src/bin/shell.ts'), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the command prints what a server would render, in a language, with attributes', () => {
  const { status, stdout } = run(
    'signup',
    '--lang',
    'de',
    '--styles',
    '/kit/styles',
    '--attribute',
    'country=GB',
    '--prefix',
    'acme',
  );
  const same = { lang: 'de', styles: '/kit/styles', attributes: { country: 'GB' }, prefix: 'acme' };
  assert.deepEqual([status, stdout], [0, `${renderElement('nx-signup', same)}\n`]);
  assert.match(stdout, /^<acme-signup country="GB">.*Konto/s);
});

test('it writes a file for each element and language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shells-'));
  const to = join(folder, 'pages');
  assert.equal(run('signup', 'sign-in', '--lang', 'en', '--lang', 'ar', '--to', to).status, 0);
  const files = ['sign-in.ar.html', 'sign-in.en.html', 'signup.ar.html', 'signup.en.html'];
  assert.deepEqual(readdirSync(to).toSorted(), files);
  assert.match(readFileSync(join(to, 'sign-in.ar.html'), 'utf8'), /dir="rtl"/);
  rmSync(folder, { recursive: true });
});

test('an element that is none, an attribute that runs code, and two without a folder are refused with a sentence', () => {
  const refused = (...args: readonly string[]) => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [2, '']);
    return stderr.split('\n')[0];
  };
  assert.equal(refused('sign-up'), '<nx-sign-up> is no element of the kit that can be rendered.');
  assert.equal(refused('signup', '--attribute', 'onclick=alert()'), '“onclick” cannot be an attribute.');
  assert.equal(refused('signup', 'sign-in'), 'More than one needs a folder: --to.');
  assert.equal(refused(), 'Name an element.');
  assert.match(run('--help').stdout, /--styles <address>/);
});
