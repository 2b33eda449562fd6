import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { button } from '../../src/ui/button/button.js';
import { Confirm } from '../../src/ui/dialog/confirm.js';
import { Dialog } from '../../src/ui/dialog/dialog.js';
import { menu, type MenuItem } from '../../src/ui/menu/menu.js';
import { Toasts } from '../../src/ui/toasts/toasts.js';
import type { PartStage } from '../../stories/parts/stage.js';
import { partStage } from './part-stage.js';
import { byFinger, tooSmall } from './suite/touch.js';
import { all, button as find, focused, gone, key, press, seen, type, until, words } from './user.js';

const withDialog = (firm = false, told: string[] = []) =>
  partStage((host) => {
    const dialog = new Dialog(host, () => told.push('closed'));
    return ({ t }) => html`
      ${button({ label: 'Open', onClick: () => void dialog.open() })}
      ${dialog.view({ id: 'd', title: 'A question', t, firm, actions: button({ label: 'Fine', onClick: dialog.close }) }, () => html`<p>Words</p>`)}
    `;
  });

const named = (it: PartStage) => words(it.renderRoot.querySelector('#d-title')!);

describe('a dialog', () => {
  it('is modal, has a name, and gives the focus back', async () => {
    const told: string[] = [];
    const it = await withDialog(false, told);
    const opener = await find(it, 'Open');
    opener.focus();
    await press(it, 'Open');
    await seen(it, 'Words');
    expect([named(it), it.renderRoot.querySelector('dialog')!.matches(':modal')]).to.deep.equal(['A question', true]);
    await press(it, 'Fine');
    await gone(it, 'Words');
    expect([focused(), told]).to.deep.equal([opener, ['closed']]);
  });

  it('has buttons that a finger does not miss', async () => {
    const it = await withDialog();
    await press(it, 'Open');
    await seen(it, 'Words');
    const end = byFinger(it);
    const small = tooSmall(it);
    end();
    expect(small).to.deep.equal([]);
  });

  for (const [firm, stays] of [
    [false, false],
    [true, true],
  ] as const)
    it(`${stays ? 'stays' : 'goes'} when the page beside it is pressed${firm ? ', being firm' : ''}; Escape closes it`, async () => {
      const it = await withDialog(firm);
      await press(it, 'Open');
      await seen(it, 'Words');
      it.renderRoot.querySelector('dialog')!.click();
      await it.updateComplete;
      expect(words(it).includes('Words')).to.equal(stays);
      if (!stays) return;
      await key('Escape');
      await gone(it, 'Words');
    });

  it('goes with its cross, and opens again', async () => {
    const it = await withDialog();
    for (let times = 0; times < 2; times++) {
      await press(it, 'Open');
      await seen(it, 'Words');
      await press(it, 'Close');
      await gone(it, 'Words');
    }
  });

  it('asks again at the very moment at which Escape has closed it', async () => {
    const it = await withDialog();
    await press(it, 'Open');
    await seen(it, 'Words');
    const dialog = it.renderRoot.querySelector('dialog')!;
    // Runs before the browser says that the dialog is closed.
    const again = new MutationObserver(() => {
      again.disconnect();
      all(it, 'button')[0]!.click();
    });
    again.observe(dialog, { attributeFilter: ['open'] });
    await key('Escape');
    await until(() => dialog.open, 'the dialog open again');
    await seen(it, 'Words');
    await press(it, 'Fine');
    await gone(it, 'Words');
  });

  it('is closed when its element leaves the page, and told once', async () => {
    const told: string[] = [];
    const it = await withDialog(false, told);
    await press(it, 'Open');
    await seen(it, 'Words');
    it.remove();
    document.body.append(it);
    await it.updateComplete;
    expect(words(it)).not.to.include('Words');
    expect(told).to.deep.equal(['closed']);
  });
});

describe('a confirmation', () => {
  const asking = (answers: boolean[]) =>
    partStage((host) => {
      const confirm = new Confirm(host);
      const ask = async () =>
        answers.push(
          await confirm.ask({
            title: 'Delete?',
            consequence: 'It is gone for good.',
            action: 'Delete it',
            keep: 'Keep it',
            danger: true,
          }),
        );
      return ({ t }) => html`${button({ label: 'Ask', onClick: () => void ask() })} ${confirm.view('c', t)}`;
    });

  for (const [way, yes] of [
    ['Delete it', true],
    ['Keep it', false],
  ] as const)
    it(`says ${yes} by “${way}”`, async () => {
      const answers: boolean[] = [];
      const it = await asking(answers);
      await press(it, 'Ask');
      await seen(it, 'It is gone for good.');
      await press(it, way);
      await until(() => answers.length > 0, 'an answer');
      expect(answers).to.deep.equal([yes]);
    });

  it('destroys nothing by Enter alone, and nothing when its element goes', async () => {
    const answers: boolean[] = [];
    const it = await asking(answers);
    await press(it, 'Ask');
    await seen(it, 'It is gone for good.');
    await until(() => words(focused()!) === 'Keep it', 'the safe button to have the focus');
    await key('Enter');
    await until(() => answers.length === 1, 'an answer');
    await press(it, 'Ask');
    await seen(it, 'It is gone for good.');
    it.remove();
    await until(() => answers.length === 2, 'another answer');
    expect(answers).to.deep.equal([false, false]);
  });
});

describe('a menu', () => {
  const opened = async (chosen: string[] = []) => {
    const choose = (label: string): MenuItem => ({ label, onClick: () => chosen.push(label) });
    const items: readonly MenuItem[] = [
      choose('Settings'),
      choose('Users'),
      'line',
      { label: 'Profile', href: '#profile' },
      choose('Undo'),
    ];
    const it = await partStage(() => () => html`${menu({ id: 'm', label: 'Ada', items })}<button>After</button>`);
    const opener = await find(it, 'Ada');
    opener.focus();
    return { it, opener, chosen, at: () => words(focused()!) };
  };

  const keys: readonly (readonly [pressed: string, at: string])[] = [
    ['ArrowDown', 'Settings'],
    ['ArrowDown', 'Users'],
    ['ArrowUp', 'Settings'],
    ['ArrowUp', 'Undo'],
    ['Home', 'Settings'],
    ['End', 'Undo'],
    ['ArrowDown', 'Settings'],
    ['Escape', 'Ada'],
    ['ArrowUp', 'Undo'],
  ];
  it('is walked through by the keys of the ARIA practices', async () => {
    const { at, opener } = await opened();
    for (const [pressed, where] of keys) {
      await key(pressed);
      expect(at(), pressed).to.equal(where);
      expect(opener.getAttribute('aria-expanded')).to.equal(String(where !== 'Ada'));
    }
  });

  it('goes to what begins with a letter, from here on', async () => {
    const { at } = await opened();
    await key('ArrowDown');
    for (const [letter, where] of [
      ['u', 'Users'],
      ['u', 'Undo'],
      ['p', 'Profile'],
    ] as const) {
      await type(letter);
      expect(at()).to.equal(where);
    }
  });

  it('does what is chosen, closes, and gives the focus back', async () => {
    const { it, opener, chosen } = await opened();
    await press(it, 'Ada');
    await press(it, 'Users');
    expect([chosen, focused(), opener.getAttribute('aria-expanded')]).to.deep.equal([['Users'], opener, 'false']);
  });

  it('closes when the person turns away', async () => {
    const { it, opener } = await opened();
    await key('ArrowDown');
    (await find(it, 'After')).focus();
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('toasts', () => {
  const showing = async () => {
    let toasts: Toasts | undefined;
    let lasts = 600_000;
    const it = await partStage((host) => {
      const made = (toasts = new Toasts(host, () => lasts));
      return ({ t }) => made.view(t);
    });
    /** Their time begins anew when the pointer leaves them: little of it, once the test has seen them. */
    const leave = () => {
      lasts = 50;
      for (const type of ['pointerenter', 'pointerleave']) all(it, '[part=toasts]')[0]!.dispatchEvent(new PointerEvent(type));
    };
    return { it, toasts: toasts!, leave, shown: () => all(it, '[part=toast]').map(words) };
  };

  it('are announced by kind, and go by themselves; a failure stays until it is dismissed', async () => {
    const { it, toasts, leave } = await showing();
    toasts.show('good', 'Saved.');
    toasts.show('danger', 'Not sent.');
    await seen(it, 'Saved.');
    expect(words(all(it, '[role=alert]')[0]!)).to.include('Error: Not sent.');
    expect(all(it, '[aria-live=polite]').map((region) => region.getAttribute('aria-label'))).to.deep.equal(['Messages']);
    leave();
    await gone(it, 'Saved.');
    expect(words(it)).to.include('Not sent.');
    await press(it, 'Dismiss');
    await gone(it, 'Not sent.');
  });

  it('are three at most: the oldest makes room', async () => {
    const { it, toasts, shown } = await showing();
    for (const text of ['one', 'two', 'three', 'four']) toasts.show('danger', text);
    await seen(it, 'four');
    expect(shown()).to.deep.equal(['two', 'three', 'four'].map((it) => `Error: ${it} Dismiss`));
  });
});
