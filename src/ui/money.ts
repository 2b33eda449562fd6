import { html } from 'lit';
import { readDecimal, writeDecimal } from '../i18n/decimal.js';
import { field, typed, type Control, type Part } from './field.js';
import { input } from './text.js';

/** Minor units of the currencies in which the service is paid. */
const places = 2;

const blank = (control: Control) => typed(control) === undefined;

/** An amount in whole cents, typed with comma or point, in any usual spelling. `unit` is the currency as it is shown: `€`. */
export const money: Part<number, { readonly unit: string }> = {
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
      </div>`,
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
