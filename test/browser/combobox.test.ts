import { expect } from '@open-wc/testing';
import { countries } from '../../src/i18n/countries.js';
import { matching } from '../../src/i18n/matching.js';
import { combobox } from '../../src/ui/combobox/combobox.js';
import type { Control } from '../../src/ui/fields/field.js';
import { drawn, props } from './drawn.js';
import { all, focused, key, seen, type, until, words } from './user.js';

const choices = countries('en').map(([value, label]) => ({ value, label }));
const open = (value = '') => {
  const form = drawn(combobox.draw({ ...props, label: 'Country', choices, ...(value && { value }) }));
  const field = form.querySelector<HTMLInputElement>('[role=combobox]')!;
  const control = () => form.elements.namedItem('x') as Control;
  field.focus();
  return {
    form,
    field,
    held: () => combobox.read(control(), 'en'),
    wrong: () => combobox.judge!(control(), 'en')?.code,
    options: () => all(form, '[part=option]').map(words),
    active: () =>
      words(document.getElementById(field.getAttribute('aria-activedescendant') ?? '') ?? document.createElement('i')),
    isOpen: () => field.getAttribute('aria-expanded') === 'true',
  };
};

const found: readonly (readonly [typed: string, first: string])[] = [
  ['united k', 'United Kingdom'],
  ['kingdom', 'United Kingdom'],
  ['GB', 'United Kingdom'],
  ['cote', 'Côte d’Ivoire'],
  ['CURAÇAO', 'Curaçao'],
  ['land', 'Åland Islands'],
];
for (const [typed, first] of found)
  it(`finds ${first} by “${typed}”`, () => {
    expect(matching(choices, typed)[0]?.label.replace("'", '’')).to.equal(first);
  });

type Step = readonly [press: string, active: string, isOpen: boolean, held?: string];
const tables: Readonly<Record<string, readonly Step[]>> = {
  'opens by the arrow down, goes round, and is chosen by Enter': [
    ['ArrowDown', 'Afghanistan', true],
    ['ArrowDown', 'Åland Islands', true],
    ['ArrowUp', 'Afghanistan', true],
    ['Enter', '', false, 'AF'],
  ],
  'opens by the arrow up at its end; Escape closes it and chooses nothing': [
    ['ArrowUp', choices[99]!.label, true],
    ['Escape', '', false],
  ],
};
for (const [what, steps] of Object.entries(tables))
  it(what, async () => {
    const it = open();
    for (const [press, active, isOpen, held] of steps) {
      await key(press);
      expect([it.active(), it.isOpen(), it.held()], press).to.deep.equal([active, isOpen, held]);
    }
    expect(focused()).to.equal(it.field);
  });

it('shows what matches as a person types, and says how many when they stop', async () => {
  const it = open();
  await type('united');
  expect(it.options()).to.include.members(['United Kingdom', 'United States']);
  await until(() => /^\d+ matches$/.test(words(all(it.form, '[role=status]')[0]!)), 'the number of matches');
  await type(' nowhere');
  await seen(it.form, 'No matches');
});

it('draws no more than a person can read', async () => {
  const it = open();
  it.field.click();
  expect(it.options().length).to.equal(100);
  await seen(it.form, `${choices.length - 100} more: keep typing`);
});

it('takes one match by Enter, and sends no form while it is open', async () => {
  const it = open();
  let sent = 0;
  it.form.addEventListener('submit', () => sent++);
  await type('icela');
  await key('Enter');
  expect([it.held(), it.field.value, sent]).to.deep.equal(['IS', 'Iceland', 0]);
  await key('Enter');
  expect(sent).to.equal(1);
});

it('takes what was typed out when the person goes on, in any spelling', async () => {
  const it = open();
  await type('iceland');
  await key('Tab');
  expect([it.held(), it.field.value, it.wrong(), it.isOpen()]).to.deep.equal(['IS', 'Iceland', undefined, false]);
});

it('keeps what is no choice, and says that it is none', async () => {
  const it = open();
  await type('Atlantis');
  await key('Tab');
  expect([it.field.value, it.wrong()]).to.deep.equal(['Atlantis', 'notListed']);
});

it('shows all when a choice has been made, and is changed by a press', async () => {
  const it = open('IS');
  expect([it.field.value, it.held()]).to.deep.equal(['Iceland', 'IS']);
  it.field.click();
  await type('x');
  await key('Backspace');
  expect(it.isOpen()).to.equal(true);
  it.field.select();
  await type('ireland');
  all(it.form, '[part=option]')
    .find((option) => words(option) === 'Ireland')!
    .click();
  expect([it.held(), it.field.value, it.isOpen()]).to.deep.equal(['IE', 'Ireland', false]);
  expect(focused()).to.equal(it.field);
});

it('tells the form of each choice, under the field’s name', async () => {
  const it = open();
  const names: string[] = [];
  it.form.addEventListener('input', (event) => names.push((event.target as HTMLInputElement).name));
  await type('icelan');
  await key('Enter');
  expect(names.at(-1)).to.equal('x');
});
