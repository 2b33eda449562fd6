import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference, sizeFor } from '../../../scripts/release/semver.mjs';

const before = { elements: { 'nx-a': { events: ['nx-error'], parts: [] } }, commands: ['mock'] };
const withEvents = (...events: string[]) => ({ ...before, elements: { 'nx-a': { events, parts: [] } } });

const cases = [
  ['nothing changed', before, 'none', 'none'],
  ['an event more', withEvents('nx-error', 'nx-ready'), 'minor', 'minor'],
  ['an event less', withEvents(), 'minor', 'major'],
  ['an event renamed', withEvents('nx-failed'), 'minor', 'major'],
  ['an element less', { ...before, elements: {} }, 'minor', 'major'],
  ['an element more', { ...before, elements: { ...before.elements, 'nx-b': {} } }, 'minor', 'minor'],
  ['a command less', { ...before, commands: [] }, 'minor', 'major'],
] as const;

for (const [what, after, early, late] of cases)
  test(`${what} asks for ${early} before version 1, and for ${late} after it`, () => {
    const changed = difference(before, after);
    assert.deepEqual([sizeFor(changed, '0.4.1'), sizeFor(changed, '2.0.0')], [early, late]);
  });
