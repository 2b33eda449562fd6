import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { giveTurn } from '../../api/give-turn.js';
import { list } from '../../i18n/format.js';
import { stepOf } from '../content/arrows.js';
import { keepIn, type Ref } from '../content/with-element.js';
import { chartHead } from './chart-head.js';
import { formatted, valueAt, type ChartPoint, type ChartProps } from './chart-props.js';
import { chartTable } from './chart-table.js';
import type { Drawn } from './chart-plot.js';

export type { ChartPoint, ChartProps } from './chart-props.js';

/**
 * Values over time: a picture, whose points the pointer and the arrow keys go through, or a table in its place. The code that draws
 * loads on first use.
 *
 * The picture is a slider to screen readers: it takes the arrow keys, and they read out each point once.
 *
 * @csspart chart - A chart with its title, legend, range, and its table.
 * @csspart picture - The drawing of a chart.
 */
export class Chart implements ReactiveController {
  readonly #place: Ref<HTMLElement> = {};
  readonly #tip: Ref<HTMLElement> = {};
  #props: ChartProps | undefined;
  #of: readonly unknown[] = [];
  #drawn: Drawn | undefined;
  /** The selected point. */
  #at: number | undefined;
  #isTable = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  readonly sessionEnded = (): void => void ([this.#isTable, this.#at] = [false, undefined]);

  view(props: ChartProps): unknown {
    const { points } = props;
    if (points !== this.#props?.points) this.#at = undefined;
    this.#props = props;
    const isTable = this.#isTable || points.length === 0;
    return html`<figure class="nx-chart-box" part="chart">
      ${chartHead(props, { isTable, toggleTable: this.#toggleTable })} ${isTable ? chartTable(props) : this.#picture(props)}
    </figure>`;
  }

  hostUpdated(): void {
    const place = this.#isTable ? undefined : this.#place.value;
    const props = this.#props;
    const of = place && props && [place, props.points, props.locale, props.threshold?.label];
    if (!of?.every((it, at) => it === this.#of[at])) {
      this.hostDisconnected();
      this.#of = of ?? [];
      if (of) void this.#draw(place, props);
    }
    this.#placeTip();
  }

  hostDisconnected(): void {
    this.#drawn?.stop();
    this.#drawn = undefined;
    this.#of = [];
    this.#at = undefined;
  }

  async #draw(place: HTMLElement, props: ChartProps) {
    const current = this.#of;
    const { plotInto } = await import('./chart-plot.js').then(giveTurn).catch(() => ({ plotInto: undefined }));
    // The figures can be read where they cannot be drawn.
    if (!plotInto) return this.#toggleTable();
    if (current !== this.#of || !place.isConnected) return;
    const { points } = props;
    this.#drawn = plotInto(place, {
      ...props,
      times: points.map(({ at }) => at),
      values: props.series.map((_, series) => points.map(({ values }) => values[series] ?? 0)),
      formatValue: (value) => formatted(props, value),
      point: (at) => {
        if ((at ?? undefined) === this.#at) return;
        this.#at = at ?? undefined;
        this.host.requestUpdate();
      },
    });
  }

  #picture(props: ChartProps) {
    const { id, points, t } = props;
    const at = this.#at ?? points.length - 1;
    return html`<div class="nx-chart-frame">
      <div
        class="nx-chart nx-${props.look}"
        part="picture"
        role="slider"
        tabindex="0"
        aria-labelledby=${id}
        aria-roledescription=${t('parts.chart')}
        aria-valuemin="1"
        aria-valuemax=${points.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${inWords(props, points[at]!)}
        @keydown=${this.#move}
        @focus=${this.#begin}
        @blur=${this.#end}
        ${keepIn(this.#place)}
      ></div>
      ${this.#at === undefined || !points[this.#at] ? nothing : this.#pointed(props, points[this.#at]!)}
    </div>`;
  }

  #pointed(props: ChartProps, point: ChartPoint) {
    return html`<div class="nx-chart-tip" aria-hidden="true" ${keepIn(this.#tip)}>
      <span class="nx-muted">${props.formatTime(point.at)}</span>
      ${props.series.map(
        (name, of) =>
          html`<span class="nx-chart-series"
            ><i class="nx-series-${of + 1}"></i>${name} <b>${valueAt(props, point, of)}</b></span
          >`,
      )}
    </div>`;
  }

  /** Above its point, and never beyond the picture. */
  #placeTip() {
    const tip = this.#tip.value;
    if (this.#at === undefined || !this.#drawn || !tip?.parentElement) return;
    const free = tip.parentElement.clientWidth - tip.offsetWidth;
    const left = this.#drawn.leftOf(this.#at) - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(free, left))}px`;
  }

  readonly #move = (event: KeyboardEvent) => {
    const { key, currentTarget } = event;
    const last = (this.#props?.points.length ?? 1) - 1;
    const now = this.#at ?? last;
    const by = { ArrowUp: 1, ArrowDown: -1 }[key] ?? stepOf(key, currentTarget as Element);
    const to = key === 'Home' ? 0 : key === 'End' ? last : Math.max(0, Math.min(last, now + by));
    if (by === 0 && key !== 'Home' && key !== 'End') return key === 'Escape' ? this.#end() : undefined;
    event.preventDefault();
    this.#drawn?.select(to);
  };

  /** A keyboard begins at the newest point; a pointer is at its own. */
  readonly #begin = () => {
    if (this.#place.value?.matches(':focus-visible')) this.#drawn?.select((this.#props?.points.length ?? 1) - 1);
  };

  readonly #end = () => this.#drawn?.select(undefined);

  readonly #toggleTable = () => {
    this.#isTable = !this.#isTable;
    this.host.requestUpdate();
  };
}

const inWords = (props: ChartProps, point: ChartPoint): string => {
  const values = props.series.map((name, at) => `${name} ${valueAt(props, point, at)}`);
  return `${props.formatTime(point.at)}: ${list(values, props.locale)}`;
};
