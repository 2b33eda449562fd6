import { ContextConsumer } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { provided } from '../../src/core/context.js';
import './planted.css';

/** Faults planted on purpose, in the tested build only. `planted.mjs` lists the looks in which each must be found. */
export default { title: 'Parts/Planted', tags: ['!dev', '!autodocs', 'planted'] } satisfies Meta;

/** Shows a word of its provider's language, or throws. */
class Speechless extends LitElement {
  readonly #provided = new ContextConsumer(this, { context: provided, subscribe: true });
  protected override render() {
    if (this.#provided.value?.locale === 'ar') throw new Error('no words');
    return html`<p>Words</p>`;
  }
}
customElements.define('nx-planted-speechless', Speechless);

const of = (content: unknown): StoryObj => ({ render: () => html`<div class="planted">${content}</div>` });

export const DimInDark: StoryObj = of(html`<p class="planted-dim-in-dark">Hard to read in the dark</p>`);
export const DimWithMoreContrast: StoryObj = of(html`<p class="planted-dim-with-contrast">Paler for those who want more</p>`);
export const GroundColouredInDark: StoryObj = of(html`<p class="planted-ghost">Nothing is seen in the dark</p>`);
export const LinkByColourAlone: StoryObj = of(
  html`<p>A sentence that is long enough, and <a class="planted-link" href="#terms">a link of another colour</a> within it.</p>`,
);
export const NoRingInDark: StoryObj = of(html`<button class="planted-ringless">Press</button>`);
export const PaleRingInDark: StoryObj = of(html`<button class="planted-pale-ring">Press</button>`);
export const CutOffInArabic: StoryObj = of(html`<p class="planted-cut">More than three letters wide</p>`);
export const OverlappingInArabic: StoryObj = of(
  html`<div class="planted-pair"><span>Amount</span><span lang="en" dir="ltr">EUR 10</span></div>`,
);
export const OutsideInArabic: StoryObj = of(html`<p class="planted-beside">Beside the page</p>`);
export const FieldWithoutLabel: StoryObj = of(html`<input name="nameless" />`);
export const StatelessAria: StoryObj = of(html`<button aria-expanded="perhaps">More</button>`);
const group = html`<fieldset>
  <legend>Delivery</legend>
  <label><input type="checkbox" name="sms" /> SMS</label>
</fieldset>`;
export const GroupsOfOneName: StoryObj = of(html`${group} ${group}`);
export const WideOnSmallScreens: StoryObj = of(html`<p class="planted-wide">Wider than a small screen</p>`);
export const CutOffInLargeLetters: StoryObj = of(html`<p class="planted-tight">Just as wide as its box</p>`);
export const ThrowsInPlay: StoryObj = {
  ...of(html`<p>Played</p>`),
  play: () => {
    throw new Error('The play is over');
  },
};
export const ThrowsInArabic: StoryObj = of(html`<nx-planted-speechless></nx-planted-speechless>`);
export const ThrowsWhileDrawn: StoryObj = {
  render: () => {
    throw new Error('Not to be drawn');
  },
};
export const AnotherOutline: StoryObj = of(html`<h2>What has another name now</h2>`);
