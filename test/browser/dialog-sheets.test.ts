import { expect } from '@open-wc/testing';
import '../../src/define/profile.js';
import '../../src/define/provider.js';
import '../../src/define/users.js';
import { around } from './around-provider.js';
import { stage } from './backends.js';
import { all, button, enter, key, press, seen, until, words } from './user.js';
import { itInWindows, resetWindow, sizeWindow } from './viewport.js';

type Page = Parameters<typeof around>[0];

async function provided(properties: Page = { dialogs: 'sheet' }) {
  const { client } = await stage('manyUsers');
  const { provider, inside } = around({ adapter: client, ...properties }, 'nx-users');
  const [it] = inside as [HTMLElement];
  await until(() => all(it, 'tbody tr').length > 0, 'the users');
  return { provider, it };
}
const users = async (properties?: Page) => (await provided(properties)).it;
const opened = (it: Element) => until(() => all<HTMLDialogElement>(it, 'dialog').find(({ open }) => open), 'a dialog');
const add = (it: Element) => press(it, all(it, 'button.nx-primary')[0]!.innerText);
/** The distances of a dialog from the four edges of the window. */
function edges(dialog: Element) {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return { left, right: clientWidth - right, top, bottom: clientHeight - bottom };
}
/** Waits until a dialog has come to rest there: its last pixel too, as a slow browser is seen on its way. */
const atRest = (dialog: Element, edge: 'left' | 'right') =>
  until(() => {
    const { [edge]: distance, top, bottom } = edges(dialog);
    return [distance, top, bottom].every((it) => Math.abs(it) < 0.5);
  }, `the dialog at the edge on the ${edge}, from top to bottom`);

describe('dialogs as sheets', () => {
  afterEach(resetWindow);

  it('are forms at the end edge of the window, as high as it is; Escape leads back to where one was', async () => {
    const it = await users();
    (await button(it, 'Add user')).focus();
    await add(it);
    const dialog = await opened(it);
    await atRest(dialog, 'right');
    expect(Math.round(dialog.getBoundingClientRect().width)).to.equal(480);
    await until(() => dialog.querySelector('input') && dialog.contains(it.shadowRoot!.activeElement), 'the focus on the form');
    await key('Escape');
    await until(() => words(it.shadowRoot!.activeElement ?? it) === 'Add user', 'the focus on its button');
  });

  it('lie at the left where one reads from right to left', async () => {
    const it = await users({ dialogs: 'sheet', locale: 'ar' });
    await until(() => all(it, 'button.nx-primary')[0]?.matches(':dir(rtl)'), 'Arabic');
    await add(it);
    await atRest(await opened(it), 'left');
  });

  it('are asked for by that word alone: with another, forms are as without', async () => {
    const placesOf = async (page: Page) => {
      const it = await users(page);
      await add(it);
      const { x, width } = (await opened(it)).getBoundingClientRect();
      return [x, width].map(Math.round);
    };
    expect(await placesOf({ dialogs: 'drawer' as 'sheet' })).to.deep.equal(await placesOf({}));
  });

  it('are the forms of the profile too, which lie in the page’s own tree', async () => {
    const { client } = await stage('live');
    const [it] = around({ adapter: client, dialogs: 'sheet' }, 'nx-profile').inside as [HTMLElement];
    await seen(it, 'Work email');
    await press(it, 'Edit email');
    await atRest(await opened(it), 'right');
  });

  it('are no confirmations, which stay in the middle', async () => {
    const it = await users();
    await press(it, 'Edit Grace Deputy');
    (await until(() => all(it, '[role=menuitem]').find((found) => words(found) === 'Suspend'), 'Suspend')).click();
    const { left, right, top, bottom } = edges(await opened(it));
    expect(
      [Math.abs(left - right), Math.abs(top - bottom)].every((it) => it < 2),
      'centred',
    ).to.equal(true);
    expect(Math.min(left, top)).to.be.greaterThan(16);
  });

  it('are only where the page wants them', async () => {
    const it = await users({});
    await add(it);
    const { left, right } = edges(await opened(it));
    expect(Math.abs(left - right)).to.be.lessThan(2);
  });

  it('are made of an open form, and a form of them, as soon as the page wants it, with all that was typed', async () => {
    const { provider, it } = await provided({});
    await add(it);
    const dialog = await opened(it);
    await enter(it, 'Name', 'Grace Hopper');
    provider.dialogs = 'sheet';
    await atRest(dialog, 'right');
    provider.dialogs = '';
    await until(() => {
      const { left, right } = edges(dialog);
      return left > 16 && Math.abs(left - right) < 2;
    }, 'the dialog in the middle');
    provider.dialogs = 'sheet';
    await atRest(dialog, 'right');
    expect(dialog.querySelector('input')!.value).to.equal('Grace Hopper');
  });

  for (const [wanted, quick] of [
    [true, '40ms'],
    [false, '0s'],
  ] as const)
    it(`come ${wanted ? 'from beyond their edge' : 'at once where no motion is wanted'}`, async () => {
      const it = await users();
      it.style.setProperty('--nx-quick', quick);
      const moved: string[] = [];
      it.shadowRoot!.addEventListener('transitionrun', (event) => moved.push((event as TransitionEvent).propertyName));
      await add(it);
      await atRest(await opened(it), 'right');
      expect(moved.includes('translate')).to.equal(wanted);
    });

  itInWindows('fill a narrow window', async () => {
    await sizeWindow(360, 640);
    const it = await users();
    await add(it);
    const dialog = await opened(it);
    await atRest(dialog, 'right');
    expect(Math.round(edges(dialog).left)).to.equal(0);
  });
});
