import { css, html } from 'lit';
import { NxElement } from '../../src/core/element.js';
import { base } from '../../src/ui/styles/base.styles.js';

/** Type, space, corners and motion, drawn with the present tokens. */
export class Scale extends NxElement {
  static override styles = [
    base,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--_gap);
      }
      figure {
        display: grid;
        gap: 0.25rem;
        justify-items: start;
      }
      .box {
        inline-size: 6rem;
        block-size: 3rem;
        border: 1px solid var(--_edge);
        background: var(--_raised);
      }
      .half {
        inline-size: calc(var(--_gap) / 2);
      }
      .gap {
        inline-size: var(--_gap);
      }
      .padding {
        inline-size: var(--_padding);
      }
      .control {
        block-size: var(--_control);
      }
      .radius {
        border-radius: var(--_radius);
      }
      .card {
        border-radius: var(--_card-radius);
      }
      .moves {
        animation: to-and-fro calc(var(--_quick) * 8) ease-in-out infinite alternate;
      }
      @keyframes to-and-fro {
        to {
          translate: 2rem 0;
        }
      }
    `,
  ];
  static override properties = { of: {} };
  declare of: 'type' | 'space' | 'corners' | 'motion';

  #boxes(names: Readonly<Record<string, string>>) {
    return html`<div class="row">
      ${Object.entries(names).map(
        ([name, words]) =>
          html`<figure>
            <div class="box ${name}"></div>
            <figcaption>${words}</figcaption>
          </figure>`,
      )}
    </div>`;
  }

  protected override render() {
    if (this.of === 'space')
      return this.#boxes({
        half: 'half a gap',
        gap: '--nx-gap',
        padding: '--nx-padding',
        control: '--nx-control, the least height',
      });
    if (this.of === 'corners') return this.#boxes({ radius: '--nx-radius', card: '--nx-card-radius' });
    if (this.of === 'motion') return this.#boxes({ moves: '--nx-quick: none where a person wants less motion' });
    return html`<div class="nx-stack">
      <h2>Heading: 1.25 times the text, short and in sentence case</h2>
      <p>Text: --nx-size and --nx-font, one and a half lines high, as wide as its container.</p>
      <p class="nx-small">Small: hints and remarks, 0.875 times the text.</p>
      <p class="nx-muted">Muted: what may be read later, never what must be read.</p>
    </div>`;
  }
}
if (!customElements.get('nx-scale')) customElements.define('nx-scale', Scale);
