import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { languages } from '../../src/i18n/catalog.js';
import { directionOf } from '../../src/i18n/direction.js';
import { day, euros, list, number, relative } from '../../src/i18n/format.js';
import { pseudoLocale } from '../../src/i18n/i18n.js';

/**
 * The elements speak ten languages, by default that of the page's `lang`; `lang` on an element or `locale` on the provider overrides
 * it. A language loads on first use. It sets the direction; the formats of numbers, money, days, lists and waits come from the
 * browser's own data for the locale, so that `pt-BR` and `pt-PT` differ.
 *
 * Any text can be replaced, for a provider or for a single element:
 *
 * ```js
 * provider.messages = { en: { 'signup.title': 'Join us' } };
 * element.messages = { de: { 'balance.title': 'Ihr Guthaben' } };
 * ```
 *
 * `en-XA` is no language: it marks every text that comes from a catalogue and makes it 40 % longer. Choose it in the toolbar to
 * find what has no translation or no room.
 */
export default { title: 'Foundations/Languages' } satisfies Meta;

const now = Date.UTC(2026, 2, 2);

function row(locale: string): TemplateResult {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  const own = (text: string) => html`<bdi lang=${locale} dir=${directionOf(locale)}>${text}</bdi>`;
  const samples = [
    name ?? locale,
    number(1_234_567.5, locale),
    euros('1234.50', locale),
    day(now, locale),
    relative(-86_400, locale),
    list(['SMS', 'Voice', 'Verify'], locale),
  ];
  return html`<tr>
    <th scope="row"><code>${locale}</code></th>
    <td>${directionOf(locale)}</td>
    ${samples.map((text) => html`<td>${own(text)}</td>`)}
  </tr>`;
}

export const Languages: StoryObj = {
  render: () =>
    html`<div class="languages" tabindex="0" role="region" aria-label="Languages">
      <table>
        <thead>
          <tr>
            ${['Locale', 'Direction', 'Name', 'Number', 'Money', 'Day', 'Ago', 'List'].map((it) => html`<th scope="col">${it}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${['en', ...languages, 'pt-BR', 'de-CH', pseudoLocale].map(row)}
        </tbody>
      </table>
    </div>`,
};
