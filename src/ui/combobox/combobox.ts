import { html, nothing } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { FieldWords } from '../../i18n/fields/en.js';
import { meant, type Choice } from '../../i18n/matching.js';
import { ListOfChoices } from './combobox-list.js';
import { describedBy, field, type FieldProps, type Part } from '../fields/field.js';
import { withElement } from '../content/with-element.js';

export interface ComboboxOptions {
  readonly choices: readonly Choice[];
  readonly t: Translate<FieldWords>;
}
type Props = FieldProps<string> & ComboboxOptions;

const lists = new WeakMap<Element, ListOfChoices>();

/** The list of a combobox, made once and updated with its choices. */
function listOf(root: Element, { choices, t, label }: Props): ListOfChoices {
  const list = lists.get(root) ?? new ListOfChoices(root);
  lists.set(root, list);
  Object.assign(list, { choices, t, label });
  return list;
}

/**
 * A choice from many, found by typing any part of its label, or its code (ARIA practices, editable combobox with a list). A text
 * that is no choice stays unchanged, and is refused.
 *
 * @csspart list - The list of choices below a combobox.
 */
export const combobox: Part<string, ComboboxOptions> = {
  draw(props) {
    const chosen = props.choices.find(({ value }) => value === props.value);
    const list = (event: Event) => listOf((event.currentTarget as Element).closest('.nx-combo')!, props);
    return field(
      props,
      html`<div class="nx-combo" ${withElement((root) => listOf(root, props))}>
        <input
          part="input"
          type="text"
          dir="auto"
          role="combobox"
          id=${props.id}
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls="${props.id}-list"
          ?required=${!props.optional}
          aria-invalid=${props.error ? 'true' : nothing}
          aria-describedby=${describedBy(props)}
          .value=${chosen?.label ?? props.value ?? ''}
          @input=${(event: Event) => list(event).filter()}
          @click=${(event: Event) => list(event).open()}
          @blur=${(event: Event) => list(event).leave()}
          @keydown=${(event: KeyboardEvent) => list(event).press(event)}
        />
        <input type="hidden" name=${props.name} .value=${props.value ?? ''} />
        <ul id="${props.id}-list" class="nx-list" part="list" role="listbox" aria-label=${props.label} hidden></ul>
        <p class="nx-hidden" role="status"></p>
      </div>`,
    );
  },
  read: ({ value }) => value || undefined,
  judge(control) {
    const root = (control as HTMLInputElement).closest('.nx-combo');
    const list = root && lists.get(root);
    return control.value && list && !meant(list.choices, control.value) ? { code: 'notListed' } : undefined;
  },
};
