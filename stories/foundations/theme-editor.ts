import { css, html, type PropertyValues } from 'lit';
import { NxElement } from '../../src/core/element.js';
import { tokens, type Token } from '../../src/tokens/names.js';
import { base } from '../../src/ui/styles/base.styles.js';
import { buttons } from '../../src/ui/button/button.styles.js';
import { button } from '../../src/ui/button/button.js';
import { copy } from '../../src/ui/button/clipboard.js';
import { forms } from '../../src/ui/form/form.styles.js';
import { hexOf } from './painted.js';
import { asCss, asTokens, type Settings } from './settings.js';
import './swatches.js';
import type { Measured, Swatches } from './swatches.js';

/** A few tokens, from which all others follow. */
const fields: readonly (readonly [token: Token, label: string, type: string, example: string])[] = [
  ['accent', 'Accent', 'color', '#1d4ed8'],
  ['surface', 'Surface', 'color', '#ffffff'],
  ['radius', 'Corners', 'text', '0.5rem'],
  ['gap', 'Space', 'text', '1rem'],
  ['size', 'Size of text', 'text', '1rem'],
  ['font', 'Font', 'text', 'system-ui, sans-serif'],
];

/** Sets a few tokens and shows the result: the elements beside it, the contrast of every pair, and the code to copy. */
export class ThemeEditor extends NxElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      .nx-box,
      section {
        display: grid;
        gap: var(--_gap);
      }
      .nx-box {
        border: 0;
        background: none;
      }
      form {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
        max-inline-size: none;
      }
      input[type='color'] {
        padding: 0.25rem;
      }
      pre {
        padding: 0.75rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_raised);
        white-space: pre-wrap;
      }
    `,
  ];
  static override properties = { set: { state: true }, low: { state: true }, said: { state: true } };
  declare private set: Settings;
  declare private low: readonly Measured[];
  declare private said: string;

  constructor() {
    super();
    [this.set, this.low, this.said] = [{}, [], ''];
  }

  protected override updated(changes: PropertyValues) {
    if (!changes.has('set')) return;
    for (const [token] of fields) this.style.setProperty(tokens[token], this.set[token] ?? '');
    requestAnimationFrame(() => this.#measure());
  }

  #measure() {
    const swatches = this.renderRoot.querySelector<Swatches>('nx-swatches');
    this.low = swatches?.measure().filter(({ ratio, least }) => ratio < least) ?? [];
  }

  readonly #change = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    const { [name as Token]: _, ...others } = this.set;
    this.set = value.trim() ? { ...others, [name]: value.trim() } : others;
  };

  readonly #startOver = () => void (this.set = {});

  async #take(text: string) {
    this.said = (await copy(Promise.resolve(text))) ? 'Copied.' : 'Copying is not allowed here: select the text instead.';
  }

  #field([token, label, type, example]: (typeof fields)[number]) {
    return html`<div class="nx-field">
      <label for=${token}>${label}</label>
      <input
        id=${token}
        name=${token}
        type=${type}
        placeholder=${example}
        .value=${this.set[token] ?? (type === 'color' ? example : '')}
      />
    </div>`;
  }

  #report() {
    if (this.low.length === 0) return html`<p>✓ Every pair is seen: WCAG AA.</p>`;
    return html`<p>✗ Not seen well enough: ${this.low.map(({ of, on }) => `${of} on ${on}`).join(', ')}.</p>`;
  }

  #sheet(title: string, text: string) {
    return html`<h3>${title}</h3>
      <pre tabindex="0" role="region" aria-label=${title}>${text}</pre>
      <div class="nx-actions">
        ${button({ label: 'Copy', name: `Copy the ${title}`, onClick: () => void this.#take(text) })}
      </div>`;
  }

  protected override render() {
    return html`
      <section lang="en" dir="ltr" aria-label="Settings">
        <form @input=${this.#change} @submit=${(event: Event) => event.preventDefault()}>
          ${fields.map((it) => this.#field(it))}
        </form>
        <div class="nx-actions">${button({ label: 'Start over', onClick: this.#startOver })}</div>
      </section>
      <slot></slot>
      <section lang="en" dir="ltr" aria-label="Contrast report">
        <div role="status">${this.#report()}</div>
        <nx-swatches></nx-swatches>
      </section>
      <section lang="en" dir="ltr" aria-label="To take home">
        ${this.#sheet('style sheet', asCss(this.set))} ${this.#sheet('token file', asTokens(this.set, hexOf))}
        <p role="status">${this.said}</p>
      </section>
    `;
  }
}
if (!customElements.get('nx-theme-editor')) customElements.define('nx-theme-editor', ThemeEditor);
