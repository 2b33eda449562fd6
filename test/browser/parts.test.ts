import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import type { ApiError } from '../../src/api/errors.js';
import { ApiError as Failure, errorStatus, invalid } from '../../src/api/errors.js';
import { Euros, Line, Phone } from '../../src/api/schemas/values.js';
import { commonWords } from '../../src/i18n/common/words.js';
import { errorText, issueText } from '../../src/i18n/errors.js';
import { duration, euros, minutes } from '../../src/i18n/format.js';
import { loadWords, translator } from '../../src/i18n/i18n.js';
import type { CommonWords } from '../../src/i18n/common/en.js';
import { code } from '../../src/ui/fields/code.js';
import type { Control } from '../../src/ui/fields/field.js';
import { phone } from '../../src/ui/fields/phone.js';
import { radios } from '../../src/ui/fields/radios.js';
import { text } from '../../src/ui/fields/text.js';
import * as z from 'zod/mini';

void loadWords(commonWords, 'en');
const t = translator<CommonWords>('en');
const props = { id: 'x', name: 'x', label: 'X', error: '', locale: 'en', t };

function draw(template: TemplateResult): HTMLFormElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(html`<form>${template}</form>`, place);
  return place.querySelector('form')!;
}
const holding = (form: HTMLFormElement, typed: string) => {
  const control = form.elements.namedItem('x') as HTMLInputElement;
  control.value = typed;
  return control as Control;
};

const phones: readonly [region: string, typed: string, held: string | undefined][] = [
  ['GB', '07700900123', '+447700900123'],
  ['GB', '+44 7700 900123', '+447700900123'],
  ['GB', '0044 7700 900123', '+447700900123'],
  ['GB', '+44 (0) 7700 900123', '+447700900123'],
  ['GB', '  07700-900.123  ', '+447700900123'],
  ['DE', '0151/23456789', '+4915123456789'],
  ['FR', '06 12 34 56 78', '+33612345678'],
  ['US', '212.555.0123', '+12125550123'],
  ['JP', '090-1234-5678', '+819012345678'],
  ['AE', '٠٥٠ ١٢٣ ٤٥٦٧', '+971501234567'],
  ['JP', '０９０ー１２３４ー５６７８', '+819012345678'],
  ['', '+1 212 555 0123', '+12125550123'],
  ['', '0049 1512 3456789', '+4915123456789'],
  ['US', '0044 7700 900123', '+447700900123'],
  ['', '07700 900123', '07700 900123'],
  ['GB', '12', '12'],
  ['GB', 'my phone', 'my phone'],
  ['GB', '', undefined],
];
for (const [region, typed, held] of phones) {
  it(`reads the phone “${typed}” from ${region || 'nowhere'} as ${held}`, async () => {
    const form = draw(phone.draw({ ...props, region }));
    await phone.ready?.();
    const control = holding(form, typed);
    expect(phone.read(control, 'en')).to.equal(held);
    expect((control as HTMLInputElement).value, 'what was typed stays').to.equal(typed);
  });
}

const codes: readonly [typed: string, held: string | undefined][] = [
  ['123456', '123456'],
  ['123 456', '123456'],
  ['123-456', '123456'],
  [' 1 2 3 4 5 6 ', '123456'],
  ['12a456', '12a456'],
  [' - ', undefined],
  ['', undefined],
];
for (const [typed, held] of codes) {
  it(`reads the code “${typed}” as ${held}`, () => {
    expect(code.read(holding(draw(code.draw(props)), typed), 'en')).to.equal(held);
  });
}

it('rewrites nothing of a text, not even spaces around it', () => {
  expect(text.read(holding(draw(text.draw(props)), '  a  b '), 'en')).to.equal('  a  b ');
});

it('reads the choice that is made', () => {
  const form = draw(radios.draw({ ...props, options: { a: 'A', b: 'B' }, value: 'a' }));
  const list = form.elements.namedItem('x') as RadioNodeList;
  expect(radios.read(list, 'en')).to.equal('a');
  form.querySelectorAll('label')[1]!.click();
  expect(radios.read(list, 'en')).to.equal('b');
});

it('ties label, hint and error to the control', () => {
  const form = draw(text.draw({ ...props, hint: 'A hint', error: 'An error' }));
  const [input] = form.querySelectorAll('input');
  expect(input!.labels![0]!.textContent).to.equal('X');
  const said = input!
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)!.textContent);
  expect(said).to.deep.equal(['A hint', 'An error']);
});

const amounts: readonly [amount: string, locale: string, shown: string][] = [
  ['2.0000', 'en', '€2.00'],
  ['0.0033', 'en', '€0.0033'],
  ['1234567.8900', 'en-IN', '€12,34,567.89'],
  ['2.0000', 'de', '2,00 €'],
  ['90071992547409931.23456789', 'en', '€90,071,992,547,409,931.23456789'],
];
for (const [amount, locale, shown] of amounts) {
  it(`writes ${amount} euros in ${locale} as ${shown}`, () => {
    expect(euros(amount, locale).replace(/\u00a0/g, ' ')).to.equal(shown);
  });
}

const clocks: readonly [seconds: number, shown: string][] = [
  [0, '0:00'],
  [9, '0:09'],
  [60, '1:00'],
  [245, '4:05'],
  [3600, '60:00'],
];
for (const [seconds, shown] of clocks) {
  it(`shows ${seconds} seconds as ${shown}`, () => {
    expect(minutes(seconds)).to.equal(shown);
  });
}

const waits: readonly [seconds: number, locale: string, words: string][] = [
  [1, 'en', '1 second'],
  [0.2, 'en', '1 second'],
  [30, 'en', '30 seconds'],
  [90, 'en', '90 seconds'],
  [91, 'en', '2 minutes'],
  [900, 'en', '15 minutes'],
  [900, 'de', '15 Minuten'],
];
for (const [seconds, locale, said] of waits) {
  it(`says a wait of ${seconds} seconds in ${locale} as ${said}`, () => {
    expect(duration(seconds, locale)).to.equal(said);
  });
}

const passages = ['offline', 'timeout', 'badAnswer', 'unsupported'] as const;
for (const failed of [...(Object.keys(errorStatus) as (keyof typeof errorStatus)[]), ...passages]) {
  it(`has words for “${failed}”, and none that only a programmer reads`, () => {
    const said = errorText(t, new Failure(failed, { operation: 'getBalance' }), 'en');
    expect(said)
      .to.match(/^[A-Z].*\.$/)
      .and.not.include('{{');
    expect(said).not.to.match(/\berror\.|Error|undefined/);
  });
}

it('says the wait, and where a wrong answer came from', () => {
  expect(errorText(t, new Failure('tooMany', { retryAfter: 5 }), 'en')).to.include('Try again in 5 seconds.');
  expect(errorText(t, new Failure('badAnswer', { operation: 'getBalance' }), 'en')).to.include('(getBalance)');
  expect(errorText(t, 'whatever', 'en')).to.equal(errorText(t, new Failure('unknown'), 'en'));
});

const schemas: readonly [schema: z.ZodMiniType, value: unknown, words: string][] = [
  [z.string(), undefined, 'Enter company name.'],
  [Line, '   ', 'Check this field.'],
  [Line, 'x'.repeat(101), 'Use at most 100 characters.'],
  [Line, ' '.repeat(101), 'Check this field.'],
  [z.string().check(z.minLength(8)), 'short', 'Use at least 8 characters.'],
  [z.email(), 'ada', 'Enter an email address like name@example.com.'],
  [z.int().check(z.gte(5)), 4, 'At least 5.'],
  [z.int().check(z.lte(5)), 6, 'At most 5.'],
  [Phone, '12', 'Check this field.'],
  [Euros, '2', 'Check this field.'],
];
for (const [schema, value, said] of schemas) {
  it(`says “${said}” of ${JSON.stringify(value) ?? 'nothing'}`, () => {
    const { error } = z.object({ field: schema }).safeParse({ field: value });
    const { fields }: ApiError = invalid(error!);
    expect(issueText(t, fields['field']!, 'en', { label: 'Company name' })).to.equal(said);
  });
}
