import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TwoFactor } from '../../api/short-codes.js';
import { smsParts } from '../../api/sms-parts.js';
import { piecesOf, placeholdersIn } from '../../api/templates.js';
import { number, unitPrice } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { priceRange } from '../../i18n/price-range.js';
import type { TemplateWords } from '../../i18n/templates/en.js';
import { text } from '../../ui/fields/text.js';
import { exact, written } from '../../money/exact.js';
import type { SectionHost } from '../host.js';

type Terms = Pick<TwoFactor, 'price' | 'suffix' | 'shortCode'>;

/**
 * The preview of a template on a phone: filled in with examples, counted and priced as it would be sent.
 *
 * @csspart preview - The preview of a message on a phone.
 * @csspart cost - The number of texts that a message takes, its length and its price.
 */
export class Preview {
  /** Examples that the person has written, by placeholder. */
  #examples: ReadonlyMap<string, string> = new Map();

  /** `usual` returns an example for a placeholder without one. */
  constructor(
    private readonly host: SectionHost<TemplateWords>,
    private readonly usual: (name: string) => string,
  ) {
    host.addController({ sessionEnded: () => (this.#examples = new Map()) });
  }

  view(id: string, template: string, terms: Terms) {
    const { t } = this.host;
    const names = [...new Set(placeholdersIn(template))];
    const filled = piecesOf(template).map((it) => (typeof it === 'string' ? it : { value: this.#value(it.place) }));
    const plain = filled.map((it) => (typeof it === 'string' ? it : it.value)).join('') + terms.suffix;
    return html`<div class="nx-stack" role="group" aria-label=${t('templates.preview')} part="preview">
      ${phone(t('templates.from', { code: isolate(terms.shortCode) }), [...filled, terms.suffix])} ${this.#cost(plain, terms)}
      ${repeat(
        names,
        (name) => name,
        (name) => this.#example(id, name),
      )}
    </div>`;
  }

  #value(name: string): string {
    return this.#examples.get(name) ?? this.usual(name);
  }

  #example(id: string, name: string) {
    const { t, locale } = this.host;
    const label = t('templates.example', { name: isolate(name) });
    const props = { id: `${id}-example-${name}`, name: '', label, value: this.usual(name), error: '', t, locale };
    const write = (event: Event) => this.#write(event, name);
    return html`<div @input=${write} @keydown=${stay}>${text.draw({ ...props, optional: 'unsaid' })}</div>`;
  }

  #write(event: Event, name: string) {
    // An example is no part of the form around it.
    event.stopPropagation();
    this.#examples = new Map([...this.#examples, [name, (event.target as HTMLInputElement).value]]);
    this.host.requestUpdate();
  }

  #cost(plain: string, { price: { least, most } }: Terms) {
    const { t, locale } = this.host;
    const { encoding, parts } = smsParts(plain);
    const times = (amount: string) => written(exact(amount) * BigInt(parts));
    const cost = least === most ? unitPrice(times(least), locale) : priceRange(times(least), times(most), locale);
    const count = Array.from(plain).length;
    const length = t('templates.characters', { count, length: number(count, locale) });
    return html`<p class="nx-small" part="cost">
        ${t('templates.sms', { parts: number(parts, locale) })} · ${length} ·
        <span class="nx-hidden">${t('templates.cost')}</span> ${cost}
      </p>
      ${encoding === 'UCS-2' ? html`<p class="nx-small nx-muted">${t('templates.unicode')}</p>` : nothing}`;
  }
}

/** Enter in an example must not send the form. */
const stay = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();

const drawn = (piece: string | { readonly value: string }) =>
  typeof piece === 'string' ? piece : html`<mark>${piece.value}</mark>`;

/**
 * A phone that has received the text; filled-in values are marked.
 *
 * @csspart phone - The phone in a preview.
 * @csspart bubble - The message on the phone.
 */
const phone = (from: string, pieces: readonly (string | { readonly value: string })[]) => html`
  <figure class="nx-phone" part="phone">
    <figcaption class="nx-small nx-muted">${from}</figcaption>
    <p class="nx-bubble" dir="auto" part="bubble">${pieces.map(drawn)}</p>
  </figure>
`;
