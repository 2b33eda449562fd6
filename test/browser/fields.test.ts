import { expect } from '@open-wc/testing';
import { checkbox, toggle } from '../../src/ui/fields/checkbox.js';
import { date, dateRange } from '../../src/ui/fields/date.js';
import type { Control, FieldProps, Part } from '../../src/ui/fields/field.js';
import { money, whole } from '../../src/ui/fields/money.js';
import { phone } from '../../src/ui/fields/phone.js';
import { select } from '../../src/ui/fields/select.js';
import { textarea } from '../../src/ui/fields/textarea.js';
import { drawn, props, t } from './drawn.js';
import { all, focused, key, seen, type, until, words } from './user.js';

const controlOf = (form: HTMLFormElement) => form.elements.namedItem('x') as Control;

/** The value of a part after a person has typed. */
async function holding<V, O extends object>(part: Part<V, O>, options: O & Partial<FieldProps<V>>, typed: string) {
  const form = drawn(part.draw({ ...props, ...options }));
  (form.elements.namedItem('x') as HTMLElement).focus();
  if (typed) await type(typed);
  const { locale = 'en' } = options;
  return { form, held: part.read(controlOf(form), locale), wrong: part.judge?.(controlOf(form), locale)?.code };
}

const amounts: readonly (readonly [locale: string, typed: string, cents: number | undefined, wrong?: string])[] = [
  ['en', '25', 2500],
  ['en', '1,234.5', 123_450],
  ['de', '1.234,5', 123_450],
  ['fr', '12,5 €', 1250],
  ['en', '', undefined],
  ['en', 'much', NaN, 'notANumber'],
];
for (const [locale, typed, cents, wrong] of amounts)
  it(`reads the amount “${typed}” in ${locale} as ${cents} cents, and keeps what was typed`, async () => {
    const { form, ...found } = await holding(money, { locale, unit: '€' }, typed);
    expect(found).to.deep.equal({ held: cents, wrong });
    expect((controlOf(form) as HTMLInputElement).value).to.equal(typed);
  });

for (const written of [
  '+44 7700 900123',
  '\u202a+44 7700 900123\u202c',
  'tel:+447700900123',
  '\u2066+44–7700–900123\u2069',
  '٠٧٧٠٠ ٩٠٠١٢٣',
])
  it(`reads the phone number ${JSON.stringify(written)}, also before the rules of phone numbers have come`, async () => {
    const pasted = (part: typeof phone) => {
      const form = drawn(part.draw({ ...props, region: 'GB' }));
      (controlOf(form) as HTMLInputElement).value = written;
      return part.read(controlOf(form), 'en');
    };
    if (written.includes('44')) expect(pasted(phone)).to.equal('+447700900123');
    await phone.ready!();
    expect(pasted(phone)).to.equal('+447700900123');
  });

it('says the currency with the field, and shows an amount as the locale writes it', () => {
  const form = drawn(money.draw({ ...props, locale: 'de', unit: '€', value: 123_450, hint: 'A hint' }));
  const [input] = form.querySelectorAll('input');
  expect(input!.value).to.equal('1.234,50');
  const said = input!.getAttribute('aria-describedby')!.split(' ');
  expect(said.map((id) => document.getElementById(id)!.textContent.trim())).to.deep.equal(['A hint', '€']);
  expect(money.show!(500, 'en')).to.equal('5.00');
});

const wholes: readonly (readonly [typed: string, held: number | undefined, wrong?: string])[] = [
  ['12', 12],
  ['1,200', 1200],
  ['0', 0],
  ['1.5', NaN, 'notANumber'],
  ['', undefined],
];
for (const [typed, held, wrong] of wholes)
  it(`reads the whole number “${typed}” as ${held}`, async () => {
    const { form: _, ...found } = await holding(whole, {}, typed);
    expect(found).to.deep.equal({ held, wrong });
  });

for (const [name, part, role] of [
  ['a checkbox', checkbox, 'checkbox'],
  ['a switch', toggle, 'switch'],
] as const)
  it(`turns ${name} on and off, by the space bar and by its label`, async () => {
    const form = drawn(part.draw({ ...props, label: 'Tell me', hint: 'By e-mail', value: false }));
    const [input] = form.querySelectorAll('input');
    expect([input!.labels![0]!.textContent.trim(), input!.getAttribute('role') ?? 'checkbox']).to.deep.equal(['Tell me', role]);
    input!.focus();
    await type(' ');
    expect(part.read(input!, 'en')).to.equal(true);
    input!.labels![0]!.click();
    expect(part.read(input!, 'en')).to.equal(false);
  });

it('chooses from a list, at first what it holds, or nothing', () => {
  const options = { sms: 'SMS', call: 'Voice call' };
  expect(select.read(controlOf(drawn(select.draw({ ...props, options, value: 'call' }))), 'en')).to.equal('call');
  const form = drawn(select.draw({ ...props, options, placeholder: 'Choose' }));
  expect(select.read(controlOf(form), 'en')).to.equal(undefined);
});

it('says that a field may be left blank', async () => {
  const form = drawn(select.draw({ ...props, options: {}, optional: true }));
  await seen(form, 'X (optional)');
  expect(form.querySelector('select')!.required).to.equal(false);
});

it('holds a day as the contract has it', () => {
  const form = drawn(date.draw({ ...props, value: '2016-02-29', min: '2016-01-01', max: '2016-12-31' }));
  const input = controlOf(form) as HTMLInputElement;
  expect([date.read(input, 'en'), input.min, input.max]).to.deep.equal(['2016-02-29', '2016-01-01', '2016-12-31']);
});

const ranges: readonly (readonly [from: string, to: string, wrong?: string])[] = [
  ['2016-02-01', '2016-02-29'],
  ['2016-02-01', '2016-02-01'],
  ['2016-02-02', '2016-02-01', 'wrongOrder'],
  ['', '2016-02-01'],
  ['', ''],
];
for (const [from, to, wrong] of ranges)
  it(`holds from ${from || 'any'} to ${to || 'any'}${wrong ? ', and says that they are the wrong way round' : ''}`, () => {
    const form = drawn(dateRange.draw({ ...props, from: t('field.from'), to: t('field.to'), value: { from, to } }));
    expect(dateRange.read(controlOf(form), 'en')).to.deep.equal({ from: from || undefined, to: to || undefined });
    expect(dateRange.judge!(controlOf(form), 'en')?.code).to.equal(wrong);
  });

it('takes a range that is often wanted by one press, and tells the form', async () => {
  const presets = { 'This month': { from: '2016-02-01', to: '2016-02-29' } };
  const form = drawn(dateRange.draw({ ...props, from: 'From', to: 'To', presets }));
  let told = 0;
  form.addEventListener('input', () => told++);
  form.querySelector<HTMLElement>('[part=button]')!.click();
  expect(dateRange.read(controlOf(form), 'en')).to.deep.equal({ from: '2016-02-01', to: '2016-02-29' });
  expect(told).to.equal(1);
});

it('counts what is left as a person types, cuts nothing off, and says it when they stop', async () => {
  const left = (count: number) => (count < 0 ? t('field.over', { count: -count }) : t('field.left', { count }));
  const form = drawn(textarea.draw({ ...props, most: 5, left }));
  expect(words(form)).to.include('5 characters left');
  form.querySelector('textarea')!.focus();
  await type('abcd');
  expect(words(form)).to.include('1 character left');
  await type('efg');
  expect(words(form)).to.include('2 characters too many');
  expect(textarea.read(controlOf(form), 'en')).to.equal('abcdefg');
  await until(() => words(all(form, '[role=status]')[0]!) === '2 characters too many', 'the count to be said');
  await key('Tab');
  expect(focused()).to.equal(form.querySelector('button'));
});
