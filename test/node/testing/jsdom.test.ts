import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { prepareDom } from '../../../src/testing/index.js';
import { jsdomPage } from '../jsdom-page.js';

// The page of most unit tests, with the steps by Testing Library.

const troubles: unknown[] = [];
const window = await jsdomPage({ entryPoints: ['test/node/testing/page.ts'] }, troubles);
after(() => window.close());

type Journey = 'signUp' | 'signIn' | 'topUp';
const { journeys } = window as unknown as { journeys: Readonly<Record<Journey, () => Promise<readonly unknown[]>>> };
/** The outcome of a journey as plain data of this side. */
const walked = async (name: Journey): Promise<unknown> => JSON.parse(JSON.stringify(await journeys[name]()));

test('somebody signs up with the PIN of their world', async () => {
  assert.deepEqual(await walked('signUp'), [['nx-session-started'], true]);
  assert.deepEqual(troubles, []);
});

test('somebody signs in', async () => assert.deepEqual(await walked('signIn'), [['nx-session-started']]));

test('somebody tops up by the card that is kept', async () =>
  assert.deepEqual(await walked('topUp'), ['The balance is €77.0000, and was expected not to be €77']));

test('a page that lacks what elements need is told so in a sentence', () => {
  const bare = { MutationObserver: class {} } as unknown as Window & typeof globalThis;
  assert.throws(() => prepareDom(bare), {
    message: "The kit's elements can not be drawn on this page. It has no custom elements. It has no shadow roots.",
  });
});

test('dialogs open and close where the page has none that do', () => {
  const page = window as unknown as Window & typeof globalThis;
  prepareDom(page);
  const dialog = page.document.body.appendChild(page.document.createElement('dialog'));
  const closed: string[] = [];
  dialog.addEventListener('close', () => closed.push(dialog.returnValue));
  dialog.showModal();
  assert.ok(dialog.open);
  dialog.close('yes');
  dialog.close();
  assert.deepEqual([dialog.open, closed], [false, ['yes']]);
});
