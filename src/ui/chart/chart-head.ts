import { html, nothing } from 'lit';
import { days } from '../../i18n/format.js';
import type { ChartProps } from './chart-props.js';
import { ranges } from './ranges.js';

interface Head {
  readonly isTable: boolean;
  readonly toggleTable: () => void;
}

/** The line above a chart: its title and figure, what the colours mean, the range, and the way to the table. */
export const chartHead = (props: ChartProps, { isTable, toggleTable }: Head) => html`
  <figcaption class="nx-chart-head">
    <span class="nx-chart-title"><span id=${props.id} class="nx-title">${props.title}</span> ${props.value}</span>
    ${legend(props)} ${rangeOf(props)} ${toggle(props.t('parts.asTable'), isTable, toggleTable)}
  </figcaption>
`;

function legend({ series, look }: ChartProps) {
  if (series.length === 1 || look === 'line') return nothing;
  return html`<span class="nx-chart-legend">
    ${series.map((name, at) => html`<span class="nx-chart-series"><i class="nx-series-${at + 1}"></i>${name}</span>`)}
  </span>`;
}

function rangeOf({ id, range, locale, t }: ChartProps) {
  if (!range) return nothing;
  return html`<span class="nx-chart-range" role="group" aria-label=${t('parts.period')}>
    ${ranges.map((count) => toggle(days(count, locale), count === range.chosen, () => range.choose(count), `${id}-${count}`))}
  </span>`;
}

const toggle = (label: string, isPressed: boolean, onClick: () => void, id: unknown = nothing) =>
  html`<button type="button" class="nx-plain nx-toggle" part="button" id=${id} aria-pressed=${isPressed} @click=${onClick}>
    ${label}
  </button>`;
