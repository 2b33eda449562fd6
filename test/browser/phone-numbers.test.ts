import { expect } from '@open-wc/testing';
import '../../src/define/numbers.js';
import { stage } from './backends.js';
import { enter, gone, open, seen, textsOf, until, words } from './user.js';

async function visit() {
  const { client } = await stage('numbers');
  const it = open('nx-numbers', { adapter: client });
  await seen(it, '+442079460098');
  const text = await until(() => textsOf(it).find(({ data }) => data.includes('7946')), 'the number');
  return { it, text };
}

/** Selects a text and copies it; returns what is put on the clipboard then, undefined if the browser copies the selection itself. */
function copied(text: Text): string | undefined {
  getSelection()!.setBaseAndExtent(text, 0, text, text.length);
  const copy = new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true });
  let put = '';
  // Firefox gives such an event no clipboard that could be read.
  const clipboard = { setData: (_: string, data: string) => (put = data) };
  Object.defineProperty(copy, 'clipboardData', { value: clipboard });
  return text.parentElement!.dispatchEvent(copy) ? undefined : put.trim();
}

describe('a phone number', () => {
  it('is written in groups that stay on one line, in its own direction', async () => {
    const { text } = await visit();
    expect(text.data).to.include('\u2066+44\u00a020\u00a07946\u00a00098\u2069');
  });

  it('is copied without the spaces', async () => {
    const { text } = await visit();
    expect(copied(text)).to.equal('+442079460098');
  });

  for (const spelling of ['+44 20 7946', '+4420794', '(020) 7946', '44-20-7946', '7946 0098'])
    it(`is found by “${spelling}”`, async () => {
      const { it } = await visit();
      await enter(it, 'Search numbers', spelling);
      await gone(it, '+447700900098');
      expect(words(it)).to.include('+442079460098');
    });
});
