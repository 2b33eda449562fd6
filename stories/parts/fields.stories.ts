import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { checkbox, toggle } from '../../src/ui/fields/checkbox.js';
import { code } from '../../src/ui/fields/code.js';
import { date, dateRange } from '../../src/ui/fields/date.js';
import type { Part } from '../../src/ui/fields/field.js';
import { money, whole } from '../../src/ui/fields/money.js';
import { password } from '../../src/ui/fields/password.js';
import { phone } from '../../src/ui/fields/phone.js';
import { radios } from '../../src/ui/fields/radios.js';
import { select } from '../../src/ui/fields/select.js';
import { text } from '../../src/ui/fields/text.js';
import { textarea } from '../../src/ui/fields/textarea.js';
import { parts } from './draw.js';
import type { PartStage } from './stage.js';

/**
 * Label, hint, control and error, always in this order, in one root: the browser ties them together.
 *
 * **Do** explain the format before typing, and the correction after an error. **Don't** put the label into the field as a
 * placeholder, mask or trim the input, or forbid pasting. Optional fields say so; required ones need no star.
 */
export default { title: 'Parts/Fields' } satisfies Meta;

const groups = new Set<unknown>([dateRange, radios]);

/** One field in each of its states. */
function states<V, O extends object>(host: PartStage, part: Part<V, O>, options: O & { label: string }, value: V) {
  const { locale, t } = host;
  // Groups on one page need names of their own.
  const label = (state: string) => (groups.has(part) ? `${options.label}, ${state}` : options.label);
  const field = (state: string, more: object) => {
    const id = `${options.label.replaceAll(' ', '-')}-${state}`;
    return part.draw({ id, name: state, error: '', locale, t, ...options, label: label(state), ...more });
  };
  return html`<form>
    ${field('empty', {})} ${field('filled', { value, hint: 'A hint that helps before anything is wrong.' })}
    ${field('wrong', { value, error: 'What is wrong, and how to mend it.' })}
    ${field('optional', { optional: true, label: `${options.label} with a label that is a good deal longer than it ought to be` })}
  </form>`;
}

const grid =
  <V, O extends object>(part: Part<V, O>, options: (host: PartStage) => O & { label: string }, value: V) =>
  (host: PartStage): TemplateResult =>
    states(host, part, options(host), value);

export const Text: StoryObj = { render: parts(grid(text, () => ({ label: 'Company name' }), 'Analytical Engines Ltd')) };
export const Email: StoryObj = {
  render: parts(grid(text, () => ({ label: 'Email', type: 'email', autocomplete: 'email' }) as const, 'ada@example.com')),
};
export const Password: StoryObj = {
  render: parts(grid(password, () => ({ label: 'Password', autocomplete: 'new-password' }) as const, 'correct horse')),
};
export const Phone: StoryObj = { render: parts(grid(phone, () => ({ label: 'Mobile phone', region: 'GB' }), '+44 7700 900123')) };
export const OneTimeCode: StoryObj = { render: parts(grid(code, () => ({ label: 'PIN' }), '123456')) };
export const Money: StoryObj = { render: parts(grid(money, () => ({ label: 'Amount', unit: '€' }), 123_450)) };
export const WholeNumber: StoryObj = { render: parts(grid(whole, () => ({ label: 'Messages a day' }), 1200)) };
export const Day: StoryObj = { render: parts(grid(date, () => ({ label: 'From' }), '2016-02-29')) };
export const Days: StoryObj = {
  render: parts(
    grid(
      dateRange,
      ({ t }) => ({
        label: 'Period',
        from: t('field.from'),
        to: t('field.to'),
        presets: { 'February 2016': { from: '2016-02-01', to: '2016-02-29' } },
      }),
      { from: '2016-02-01', to: '2016-02-29' },
    ),
  ),
};
export const Select: StoryObj = {
  render: parts(
    grid(select, () => ({ label: 'Type', options: { mobile: 'Mobile', landline: 'Landline' }, placeholder: 'Any' }), 'landline'),
  ),
};
export const Radios: StoryObj = {
  render: parts(grid(radios, () => ({ label: 'PIN delivery', options: { sms: 'SMS', call: 'Voice call' } }), 'call')),
};
export const Checkbox: StoryObj = { render: parts(grid(checkbox, () => ({ label: 'Send me a receipt' }), true)) };
export const Switch: StoryObj = { render: parts(grid(toggle, () => ({ label: 'Auto reload' }), true)) };
export const SeveralLines: StoryObj = {
  render: parts(
    grid(
      textarea,
      ({ t }) => ({
        label: 'Message',
        most: 20,
        left: (count: number) => (count < 0 ? t('field.over', { count: -count }) : t('field.left', { count })),
      }),
      'A text that is longer than twenty characters.',
    ),
  ),
};
