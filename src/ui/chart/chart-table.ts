import { html, nothing } from 'lit';
import { valueAt, type ChartProps } from './chart-props.js';

/** Every figure of a chart, for those who would rather read. */
export function chartTable(props: ChartProps) {
  const { id, time, series, points } = props;
  return html`<div class="nx-chart-table" tabindex="0" role="region" aria-labelledby=${id}>
    <table aria-labelledby=${id}>
      <tr>
        ${[time, ...series].map((name, at) => html`<th scope="col" class=${at > 0 ? 'nx-end' : nothing}>${name}</th>`)}
      </tr>
      ${points.map(
        (point) =>
          html`<tr>
            <th scope="row">${props.formatTime(point.at)}</th>
            ${series.map((name, of) => html`<td class="nx-end" data-title=${name}>${valueAt(props, point, of)}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`;
}
