import { html, nothing } from 'lit';
import { wholeEuros } from '../../i18n/format.js';
import { readDecimal, writeDecimal } from '../../i18n/decimal.js';
import { field, typed, type Control, type FieldProps, type Part } from './field.js';
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

const fieldAround = ({ currentTarget }: Event) => (currentTarget as Element).closest('.nx-sum')!;

/** Writes an amount as a person would, or makes room for another one. */
function take(event: Event, text: string) {
  const control = fieldAround(event).querySelector('input')!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (!text) control.focus();
}

/** Presses the suggestion that is in the field, or else the last one, for another amount. */
function follow({ currentTarget }: Event, amounts: readonly number[], locale: string) {
  const { value } = (currentTarget as Element).querySelector('input')!;
  const at = amounts.indexOf(readDecimal(value, locale, places));
  const chips = (currentTarget as Element).querySelectorAll('.nx-amounts button');
  for (const [index, chip] of chips.entries()) chip.ariaPressed = String(index === (at < 0 ? amounts.length : at));
}

/** Frequent amounts to press, before the field for any other. */
const suggested = ({ label, value, locale, t }: FieldProps<number>, amounts: readonly number[]) => {
  const chip = (name: string, isPressed: boolean, text: string) => html`
    <button type="button" class="nx-plain" part="button" aria-pressed=${isPressed} @click=${(event: Event) => take(event, text)}>
      <span class="nx-hidden">${label} </span>${name}
    </button>
  `;
  return html`<div class="nx-amounts">
    ${amounts.map((amount) => chip(wholeEuros(amount, locale), amount === value, writeDecimal(amount, locale, places)))}
    ${chip(t('field.other'), !amounts.includes(value ?? Number.NaN), '')}
  </div>`;
};

/**
 * An amount in whole cents, typed with comma or point, in any usual spelling.
 *
 * @csspart unit - The currency beside an amount.
 */
export const money: Part<number, MoneyOptions> = {
  draw: ({ value, suggestions, ...props }) =>
    field(
      props,
      html`<div class="nx-sum" @input=${suggestions ? (event: Event) => follow(event, suggestions, props.locale) : nothing}>
        ${suggestions ? suggested({ ...props, ...(value !== undefined && { value }) }, suggestions) : nothing}
        <div class="nx-row nx-unit">
          <span id="${props.id}-unit" part="unit">${props.unit}</span>
          ${input({
            ...props,
            inputmode: 'decimal',
            ...(value !== undefined && { value: writeDecimal(value, props.locale, places) }),
          })}
        </div>
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
