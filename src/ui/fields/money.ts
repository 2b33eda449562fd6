import { html, nothing } from 'lit';
import { wholeEuros } from '../../i18n/format.js';
import { readDecimal, writeDecimal } from '../../i18n/decimal.js';
import { field, typed, type Control, type Part } from './field.js';
import { button } from '../button/button.js';
import { input } from './text.js';

/** Decimals of the currencies in which the service is paid. */
const places = 2;

const blank = (control: Control) => typed(control) === undefined;

interface MoneyOptions {
  /** The currency's sign: `€`. */
  readonly unit: string;
  /** Frequent amounts, to choose instead of typing. */
  readonly suggestions?: readonly number[];
}

/** Writes an amount as a person would. */
function take({ currentTarget }: Event, amount: number, locale: string) {
  const control = (currentTarget as Element).closest('.nx-field')!.querySelector('input')!;
  control.value = writeDecimal(amount, locale, places);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

const suggested = (label: string, amounts: readonly number[], locale: string) => html`
  <div class="nx-amounts">
    ${amounts.map((amount) =>
      button({
        label: html`<span class="nx-hidden">${label} </span>${wholeEuros(amount, locale)}`,
        onClick: (event) => take(event, amount, locale),
      }),
    )}
  </div>
`;

/**
 * An amount in whole cents, typed with comma or point, in any usual spelling.
 *
 * @csspart unit - The currency beside an amount.
 */
export const money: Part<number, MoneyOptions> = {
  draw: ({ value, ...props }) =>
    field(
      props,
      html`<div class="nx-row nx-unit">
          <span id="${props.id}-unit" part="unit">${props.unit}</span>
          ${input({
            ...props,
            inputmode: 'decimal',
            ...(value !== undefined && { value: writeDecimal(value, props.locale, places) }),
          })}
        </div>
        ${props.suggestions ? suggested(props.label, props.suggestions, props.locale) : nothing}`,
    ),
  read: (control, locale) => (blank(control) ? undefined : readDecimal(control.value, locale, places)),
  judge: (control, locale) =>
    !blank(control) && Number.isNaN(readDecimal(control.value, locale, places)) ? { code: 'notANumber' } : undefined,
  show: (limit, locale) => writeDecimal(limit, locale, places),
};

/** A whole number, such as a count of messages. */
export const whole: Part<number, { readonly unit?: string }> = {
  draw: ({ value, ...props }) =>
    field(
      props,
      input({ ...props, inputmode: 'numeric', ...(value !== undefined && { value: writeDecimal(value, props.locale, 0) }) }),
    ),
  read: (control, locale) => (blank(control) ? undefined : readDecimal(control.value, locale, 0)),
  judge: (control, locale) =>
    !blank(control) && Number.isNaN(readDecimal(control.value, locale, 0)) ? { code: 'notANumber' } : undefined,
  show: (limit, locale) => writeDecimal(limit, locale, 0),
};
