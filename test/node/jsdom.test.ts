import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { jsdomPage } from './jsdom-page.js';

// The page of most unit tests: no layout, no constructable style sheets.

const tags = [...readFileSync('README.md', 'utf8').matchAll(/^\| `<(nx-[\w-]+)>`/gm)].map(([, tag = '']) => tag);
const script = `
  import './src/define/all.ts';
  import { ada, createEngine, inProcess, scenarios } from './mocks/index.ts';
  import { signIn } from './src/api/session.ts';
  window.signedIn = async () => {
    const client = inProcess(createEngine({ world: scenarios.live() }));
    client.authorize((await client.call(signIn, { email: ada.email, password: ada.password })).token);
    return client;
  };`;

/** The words that an element has drawn. */
function words(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  const { localName, shadowRoot } = node as Element;
  if (localName === 'style') return '';
  const slotted = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return [...(slotted.length > 0 ? slotted : (shadowRoot ?? node).childNodes)].map(words).join(' ').trim();
}

test('every element is drawn in jsdom', async () => {
  const troubles: unknown[] = [];
  const fail = (error: unknown) => void troubles.push(error);
  process.on('unhandledRejection', fail);
  const window = await jsdomPage({ stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' } }, troubles);
  const adapter: unknown = await (window as unknown as { signedIn: () => Promise<unknown> }).signedIn();
  for (const tag of tags.filter((it) => it !== 'nx-provider')) {
    const element = Object.assign(window.document.createElement(tag), { adapter });
    window.document.body.replaceChildren(element);
    // One that has nothing to say takes no room.
    const drawn = () => words(element).replace('Loading…', '') || (element.hasAttribute('empty') ? 'Nothing to show' : '');
    for (let tries = 0; tries < 2000 && drawn().length < 10; tries++) await wait(2);
    assert.match(drawn(), /\S{3}/, tag);
    assert.deepEqual(troubles, [], tag);
  }
  process.off('unhandledRejection', fail);
  window.close();
});
