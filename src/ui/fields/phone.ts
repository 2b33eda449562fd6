import { html } from 'lit';
import { plainly, withoutGaps } from '../../i18n/written.js';
import { field, typed, type Part } from './field.js';
import { input } from './text.js';

type Library = Pick<typeof import('./phone-rules.js'), 'parsePhoneNumberFromString'>;
let loading: Promise<void> | undefined;
let library: Library | undefined;

/** The rules of the world's phone numbers are large, so they load when a person approaches such a field. */
const load = () =>
  (loading ??= import('./phone-rules.js').then(
    ({ parsePhoneNumberFromString }) => void (library = { parsePhoneNumberFromString }),
    () => (loading = undefined),
  ));

/**
 * A phone number in any usual spelling, without a mask; its value is E.164. `region` is the country of a number without its code.
 */
export const phone: Part<string, { readonly region?: string }> = {
  draw: (props) =>
    field(
      props,
      html`<div class="nx-row" data-region=${props.region ?? ''} @focusin=${load}>
        ${input({ ...props, type: 'tel', autocomplete: 'tel' })}
      </div>`,
    ),
  read(control) {
    const text = typed(control);
    return text && toE164(text, regionOf(control as HTMLInputElement));
  },
  ready: load,
};

const regionOf = (control: HTMLInputElement) => control.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? '';

/** A text that is no number stays unchanged, and the contract refuses it. */
function toE164(text: string, region: string): string {
  const plain = plainly(text)
    .trim()
    .replace(/^tel:|;.*$/gi, '')
    .replace(/^00/, '+');
  const parsed = library?.parsePhoneNumberFromString(plain, {
    ...(region && { defaultCountry: region as 'GB' }),
    extract: false,
  });
  if (library) return parsed?.isPossible() ? parsed.number : text;
  return withoutGaps(plain).replace(/[().]|\//g, '');
}
