import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';
import { submit } from '../button/button.js';
import { withElement } from '../content/with-element.js';
import { nameByPlace } from './form-name.js';
import { outcome } from './outcome.js';
import { summary, type WrongField } from './summary.js';

export type Arrange = (fields: unknown, end: unknown) => unknown;

export interface FormProps {
  readonly t: Translate<CommonWords>;
  readonly action: string;
  readonly busy: boolean;
  /** True if a bar saves the form, and its button serves the Enter key alone. */
  readonly hidden: boolean;
  /** The wrong fields, in their order. */
  readonly wrong: readonly WrongField[];
  /** A failure that belongs to no field. */
  readonly failure: string;
  /** Content before the button, which stands last. */
  readonly beside: unknown;
  /** Places the fields and what ends the form: button, failure and success. */
  readonly arrange?: Arrange | undefined;
  /** The way out of a failure. */
  readonly remedy: unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onInput: (event: Event) => void;
  /** Called whenever the focus comes to a field or button of the form. */
  readonly onFocus: () => void;
  readonly onDrawn: (form: HTMLFormElement) => void;
}

const below: Arrange = (fields, end) => [fields, end];

/**
 * A form with its fields. `novalidate`, because the contract decides and not the browser. POST, so that a stray submit puts
 * nothing into a URL.
 *
 * @csspart form - A form.
 */
export const form = (
  { t, action, busy, hidden, wrong, failure, beside, remedy, arrange = below, onSubmit, onInput, onFocus, onDrawn }: FormProps,
  fields: unknown,
) => html`
  <form
    part="form"
    method="post"
    novalidate
    aria-busy=${busy ? 'true' : nothing}
    @submit=${onSubmit}
    @input=${onInput}
    @focusin=${onFocus}
    ${withElement((it) => {
      onDrawn(it as HTMLFormElement);
      nameByPlace(it, [t('action.save'), t('action.saveShort')].includes(action) ? action : undefined);
    })}
  >
    ${arrange(
      [wrong.length > 1 ? summary(t('state.problems'), wrong) : nothing, fields],
      html`<div class="nx-actions" ?hidden=${hidden && !remedy}>${beside}${submit(action, busy, { hidden })}${remedy}</div>
        ${outcome(failure)}`,
    )}
  </form>
`;
