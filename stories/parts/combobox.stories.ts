import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { countries } from '../../src/i18n/countries.js';
import { combobox } from '../../src/ui/combobox/combobox.js';
import { until } from '../play.js';
import { parts } from './draw.js';
import type { PartStage } from './stage.js';

const lists = new Map<string, readonly { readonly value: string; readonly label: string }[]>();
const choicesIn = (locale: string) => {
  const list = lists.get(locale) ?? countries(locale).map(([value, label]) => ({ value, label }));
  lists.set(locale, list);
  return list;
};

/**
 * A choice from many, found by any part of its name, without accents, or by its code. Arrow keys move through the list, Enter
 * selects, Escape closes. A text that is no choice stays in the field, with an error message.
 *
 * **Do** use it from about fifteen choices on. **Don't** use it where radio buttons would show all of them at once.
 */
export default { title: 'Parts/Combobox' } satisfies Meta;

const draw = ({ locale, t }: PartStage) => {
  const field = (id: string, more: object) =>
    combobox.draw({ id, name: id, label: 'Country', error: '', locale, t, choices: choicesIn(locale), ...more });
  return html`<form>
    ${field('open', {})} ${field('filled', { value: 'GB', hint: 'By its name or its code.' })}
    ${field('wrong', { value: 'Atlantis', error: 'Choose a country from the list.' })}
  </form>`;
};

const field = (canvas: HTMLElement) =>
  until(() => canvas.querySelector('nx-part-stage')?.shadowRoot?.querySelector<HTMLInputElement>('#open'));

export const States: StoryObj = { render: parts(draw) };
export const Open: StoryObj = {
  render: parts(draw),
  play: async ({ canvasElement }) => {
    const input = await field(canvasElement);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await until(() => input.getAttribute('aria-activedescendant'));
  },
};
