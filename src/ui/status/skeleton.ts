import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { CommonWords } from '../../i18n/common/en.js';

/** The shape of what comes, and its number of bars. */
const shapes = { text: 3, stats: 4, rows: 5, chart: 1, form: 6, line: 1 } as const;
export type Shape = keyof typeof shapes;

const bars = (shape: Shape): readonly TemplateResult[] =>
  Array.from({ length: shapes[shape] }, () => html`<div class="nx-bar"></div>`);

/** The placeholder of content that is loading, in the shape of what comes. It is visible only if that takes a moment. */
export const skeleton = (t: Translate<CommonWords>, ...of: readonly Shape[]) => html`
  <div class="nx-loading" part="loading" role="status">
    <span class="nx-hidden">${t('state.loading')}</span>
    ${(of.length > 0 ? of : (['text'] as const)).map((shape) => html`<div class="nx-skeleton nx-as-${shape}">${bars(shape)}</div>`)}
  </div>
`;
