import { css, html, unsafeCSS } from 'lit';
import { NxElement } from '../../src/core/element.js';
import { base } from '../../src/ui/styles/base.styles.js';
import { hexOf, seenContrast } from './painted.js';
import { least, pairs, type Pair } from './pairs.js';

const nameOf = ({ of, on }: Pick<Pair, 'of' | 'on'>) => `${of}-on-${on}`;

/**
 * A rule for each pair, because a strict page allows no style attribute. An edge is drawn as an edge, which needs less contrast
 * than text.
 */
const ruleOf = ({ of, on, kind }: Pair) =>
  `.${nameOf({ of, on })} { background: var(--_${on}); ${kind === 'words' ? 'color' : 'border-color'}: var(--_${of}) }`;
const rules = unsafeCSS(pairs.map(ruleOf).join('\n'));

export interface Measured extends Pair {
  readonly ratio: number;
  readonly least: number;
}

/** Every pair of colours that meet, drawn with the present tokens, and its contrast as the browser paints it. */
export class Swatches extends NxElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: 0.5rem;
      }
      dl > div {
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
      }
      dt {
        font-weight: 600;
      }
      dd {
        font-variant-numeric: tabular-nums;
      }
    `,
    rules,
  ];
  static override properties = { measured: { state: true }, more: { type: Boolean } };
  declare private measured: ReadonlyMap<string, string>;
  /** True if more contrast is wanted. */
  declare more: boolean;

  constructor() {
    super();
    this.measured = new Map();
    this.more = false;
  }

  /** Measures the painted colours. */
  measure(): readonly Measured[] {
    const found = pairs.map((pair) => {
      const style = getComputedStyle(this.renderRoot.querySelector(`.${nameOf(pair)}`)!);
      const color = pair.kind === 'words' ? style.color : style.borderBlockStartColor;
      return { ...pair, ratio: seenContrast(color, style.backgroundColor), least: least(pair, this.more), color };
    });
    this.measured = new Map(
      found.map((it) => [
        nameOf(it),
        `${hexOf(it.color)} · ${it.ratio.toFixed(2)} : 1 ${it.ratio < it.least ? '✗ too little' : '✓'}`,
      ]),
    );
    return found;
  }

  protected override firstUpdated() {
    requestAnimationFrame(() => this.measure());
  }

  protected override render() {
    return html`<dl lang="en" dir="ltr">
      ${pairs.map((pair) => {
        const name = nameOf(pair);
        return html`<div class=${name}>
          <dt>${pair.of} on ${pair.on}</dt>
          <dd>${this.measured.get(name) ?? '…'}</dd>
        </div>`;
      })}
    </dl>`;
  }
}
if (!customElements.get('nx-swatches')) customElements.define('nx-swatches', Swatches);
