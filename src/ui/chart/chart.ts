import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import { list, number } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { keepIn, type Ref } from '../content/with-element.js';

export interface ChartPoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One value for each series. */
  readonly values: readonly number[];
}

export interface ChartProps {
  readonly id: string;
  /** The title: "Messages a day". */
  readonly title: string;
  /** The name of the horizontal axis: "Day". */
  readonly time: string;
  /** Names of the series; people can tell at most two apart. */
  readonly series: readonly [string] | readonly [string, string];
  /** In rising order; the same array as long as nothing has changed. */
  readonly points: readonly ChartPoint[];
  readonly formatTime: (at: number) => string;
  /** A short form of the time, below the picture. */
  readonly formatTick: (at: number) => string;
  readonly formatValue?: (value: number) => string;
  readonly locale: string;
  readonly t: Translate<PartWords>;
}

/**
 * Values over time: a picture, and a table behind it for screen readers and others. The code that draws loads on first use.
 *
 * @csspart chart - A chart with its legend and its table.
 * @csspart picture - The drawing of a chart.
 */
export class Chart implements ReactiveController {
  readonly #place: Ref<HTMLElement> = {};
  readonly #details: Ref<HTMLDetailsElement> = {};
  #props: ChartProps | undefined;
  #drawn: readonly unknown[] = [];
  #stop: (() => void) | undefined;
  #at: number | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  view(props: ChartProps): unknown {
    this.#props = props;
    const { id, title, t } = props;
    return html`<figure class="nx-chart-box" part="chart">
      <figcaption id=${id}><strong>${title}</strong> ${this.#legend(props)}</figcaption>
      <div class="nx-chart" part="picture" role="img" aria-labelledby=${id} ${keepIn(this.#place)}></div>
      <div class="nx-chart-value nx-small nx-muted" aria-hidden="true">${this.#pointed(props)}</div>
      <details ${keepIn(this.#details)}>
        <summary>${t('parts.asTable')}</summary>
        ${this.#table(props)}
      </details>
    </figure>`;
  }

  hostUpdated(): void {
    const place = this.#place.value;
    const props = this.#props;
    const drawn = place && props && [place, props.points, props.locale];
    if (drawn?.every((it, at) => it === this.#drawn[at])) return;
    this.hostDisconnected();
    this.#drawn = drawn ?? [];
    if (drawn) void this.#draw(place, props);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#drawn = [];
    this.#at = undefined;
  }

  async #draw(place: HTMLElement, props: ChartProps) {
    const current = this.#drawn;
    const { plotInto } = await import('./chart-plot.js').catch(() => ({ plotInto: undefined }));
    if (!plotInto) return this.#openTable();
    if (current !== this.#drawn || !place.isConnected) return;
    this.#stop = plotInto(place, {
      times: props.points.map(({ at }) => at),
      values: props.series.map((_, series) => props.points.map(({ values }) => values[series] ?? 0)),
      formatTick: props.formatTick,
      formatValue: (value) => format(props, value),
      point: (at) => {
        if ((at ?? undefined) === this.#at) return;
        this.#at = at ?? undefined;
        this.host.requestUpdate();
      },
    });
  }

  /** Opens the table if the picture can not be drawn. */
  #openTable() {
    if (this.#details.value) this.#details.value.open = true;
  }

  #legend({ series }: ChartProps) {
    if (series.length === 1) return nothing;
    return html`<span class="nx-small nx-muted">— ${series[0]} &nbsp; ╌ ${series[1]}</span>`;
  }

  #pointed(props: ChartProps) {
    const point = this.#at === undefined ? undefined : props.points[this.#at];
    if (!point) return nothing;
    const values = props.series.map((name, at) => `${name} ${format(props, point.values[at] ?? 0)}`);
    return `${props.formatTime(point.at)}: ${list(values, props.locale)}`;
  }

  #table(props: ChartProps) {
    const { id, time, series, points } = props;
    return html`<div class="nx-chart-table" tabindex="0" role="region" aria-labelledby=${id}>
      <table aria-labelledby=${id}>
        <tr>
          ${[time, ...series].map((name, at) => html`<th scope="col" class=${at > 0 ? 'nx-end' : nothing}>${name}</th>`)}
        </tr>
        ${points.map(
          ({ at, values }) =>
            html`<tr>
              <th scope="row">${props.formatTime(at)}</th>
              ${series.map((name, of) => html`<td class="nx-end" data-title=${name}>${format(props, values[of] ?? 0)}</td>`)}
            </tr>`,
        )}
      </table>
    </div>`;
  }
}

const format = ({ formatValue, locale }: ChartProps, value: number) => formatValue?.(value) ?? number(value, locale);
