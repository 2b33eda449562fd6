import { expect } from '@open-wc/testing';
import type { NxUsers } from '../../src/features/users/users.js';
import '../../src/define/users.js';
import { stage } from './backends.js';
import {
  all,
  button,
  enter,
  filter,
  focusOn,
  gone,
  key,
  open,
  openFilter,
  own,
  pick,
  press,
  seen,
  until,
  words,
} from './user.js';

async function visit(width = '', dir = '') {
  const { client } = await stage('manyUsers');
  const it: NxUsers = open('nx-users', { adapter: client, dir });
  it.style.inlineSize = width;
  await seen(it, '13 users');
  return it;
}
const namesOf = (it: Element) => all(it, 'tbody strong').map(words);
const optionsOf = (popover: Element) => all(popover, '[role=option]');
const closed = (popover: Element) => until(() => !popover.matches(':popover-open'), 'the end of the values');

describe('filters', () => {
  it('narrow the list down together, each with its value on its button, and say how many rows are left', async () => {
    const it = await visit();
    await pick(it, 'Permissions', 'Usage');
    await seen(it, '5 users');
    await pick(it, 'Status', 'Invited');
    await seen(it, '2 users');
    expect(namesOf(it)).to.deep.equal(['Ivan Invited', 'Ines Invited']);
    await enter(it, 'Search users', 'INES@');
    await seen(it, '1 user ');
    expect(namesOf(it)).to.deep.equal(['Ines Invited']);
    expect(own(await filter(it, 'Status'))).to.equal('Filter: Status: Invited');
    expect(own(await filter(it, 'Permissions'))).to.equal('Filter: Permissions: Usage');
  });

  it('are taken back one by one, by the first value or by a button of their own, and the keyboard stays', async () => {
    const it = await visit();
    await pick(it, 'Status', 'Suspended');
    await seen(it, '1 user ');
    await press(it, 'Clear filter: Status');
    await seen(it, '13 users');
    const chip = await filter(it, 'Status');
    expect(own(chip)).to.equal('Filter: Status');
    await focusOn(() => chip, 'the filter');
    await pick(it, 'Status', 'Invited');
    await seen(it, '2 users');
    await pick(it, 'Status', 'Any');
    await seen(it, '13 users');
    expect(all(it, 'button').filter((found) => own(found).startsWith('Clear filter'))).to.have.length(0);
  });

  it('are all taken back where nothing is left', async () => {
    const it = await visit();
    await pick(it, 'Status', 'Suspended');
    await enter(it, 'Search users', 'nobody');
    await seen(it, 'No results');
    await seen(it, '0 users');
    await press(it, 'Clear filters');
    await seen(it, '13 users');
    expect(own(await filter(it, 'Status'))).to.equal('Filter: Status');
    await focusOn(() => all(it, 'h2')[0], 'the heading');
  });

  it('open by Enter and by Space, at the chosen value; arrows, Home, End and letters move, and Enter chooses', async () => {
    const it = await visit();
    const chip = await filter(it, 'Status');
    chip.focus();
    await key('Enter');
    const popover = await until(() => all(it, '[role=dialog]:popover-open')[0], 'the values');
    expect(own(popover)).to.equal('Status');
    const moves = [
      ['', 'Any'],
      ['ArrowDown', 'Active'],
      ['ArrowUp', 'Any'],
      ['ArrowUp', 'Suspended'],
      ['Home', 'Any'],
      ['End', 'Suspended'],
      ['i', 'Invited'],
    ] as const;
    for (const [pressed, at] of moves) {
      if (pressed) await key(pressed);
      await focusOn(() => optionsOf(popover).find((it) => words(it) === at), `“${at}” after “${pressed}”`);
    }
    await key('Enter');
    await closed(popover);
    await seen(it, '2 users');
    await focusOn(() => chip, 'the filter');
    await key(' ');
    await focusOn(() => optionsOf(popover).find((it) => it.ariaSelected === 'true'), 'the chosen value');
    expect(optionsOf(popover).map((it) => [words(it), it.ariaSelected, it.tabIndex])).to.deep.include(['Invited', 'true', 0]);
    expect(optionsOf(popover).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('close by Escape, which chooses nothing and gives the focus back, and when the keyboard leaves', async () => {
    const it = await visit();
    const chip = await filter(it, 'Status');
    const popover = await openFilter(it, 'Status');
    await key('ArrowDown');
    await key('Escape');
    await closed(popover);
    await focusOn(() => chip, 'the filter');
    expect(own(chip)).to.equal('Filter: Status');
    await openFilter(it, 'Status');
    (await button(it, 'Add user')).focus();
    await closed(popover);
    await gone(it, 'Any');
  });

  for (const [dir, width] of [
    ['ltr', '60rem'],
    ['rtl', '60rem'],
    ['ltr', '20rem'],
    ['rtl', '20rem'],
  ] as const)
    it(`open below their button and inside the window: ${dir}, ${width}`, async () => {
      const it = await visit(width, dir);
      for (const name of ['Permissions', 'Status']) {
        const popover = await openFilter(it, name);
        const [box, below] = [popover.getBoundingClientRect(), (await filter(it, name)).getBoundingClientRect()];
        const { clientWidth, clientHeight } = document.documentElement;
        expect(box.left, 'left').to.be.at.least(0);
        expect(box.right, 'right').to.be.at.most(clientWidth);
        expect(box.top >= below.bottom || box.bottom <= below.top, 'beside the button').to.equal(true);
        expect(box.bottom, 'bottom').to.be.at.most(Math.max(clientHeight, below.bottom + box.height + 8));
        await key('Escape');
        await closed(popover);
      }
    });

  it('stand beside the list for sorting where rows are items without column names', async () => {
    const it = await visit('20rem');
    const toolbar = all(it, '[part=toolbar]')[0]!;
    const sort = await until(() => all<HTMLSelectElement>(toolbar, 'select')[0], 'the list for sorting');
    sort.value = '-name';
    sort.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => namesOf(it)[0] === 'Vera Verify', 'the other order');
    it.style.inlineSize = '60rem';
    await until(() => all(toolbar, 'select').length === 0, 'column names instead');
  });
});
