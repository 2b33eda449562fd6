import UPlot, { type Axis, type Options, type Series } from 'uplot';
import { coloursOf, type Colours } from './colours.js';
import { rulesUpTo } from './rules.js';
import { drawThreshold, type Threshold } from './threshold.js';

export interface Plot {
  /** Bars, the second series on top of the first, or a line above a light ground. */
  readonly look: 'bars' | 'line';
  /** Milliseconds, in rising order. */
  readonly times: readonly number[];
  /** The values of each series, one for each time. */
  readonly values: readonly (readonly number[])[];
  readonly threshold?: Threshold | undefined;
  readonly formatTick: (at: number) => string;
  readonly formatValue: (value: number) => string;
  /** Called with the selected point, or none. */
  readonly point: (at: number | null | undefined) => void;
}

/** A chart that has been drawn. */
export interface Drawn {
  /** Selects a point as the pointer does, or none. */
  select(at: number | undefined): void;
  /** The distance of a point from the left of the place, in pixels. */
  leftOf(at: number): number;
  stop(): void;
}

/** The series above each other: the sums are drawn first, and each smaller sum on top of the larger. */
const stacked = (values: Plot['values']): number[][] =>
  values.map((_, at) => values[0]!.map((_, time) => values.slice(0, values.length - at).reduce((sum, it) => sum + it[time]!, 0)));

function seriesOf({ look, times, values }: Plot, { series, fill }: Colours): Series[] {
  if (look === 'line') return [{ stroke: series[0]!, fill, width: 2, points: { show: times.length < 2 } }];
  const paths = UPlot.paths.bars!({ size: [0.7, 28] });
  return values.map((_, at) => {
    const colour = series[values.length - 1 - at]!;
    return { stroke: colour, fill: colour, width: 0, points: { show: false }, paths };
  });
}

/** About as wide as the widest of some labels. */
const widthOf = (labels: readonly string[], fontSize: string): number =>
  Math.max(...labels.map(({ length }) => length)) * Number.parseFloat(fontSize) * 0.6;

function optionsOf(place: HTMLElement, plot: Plot, data: readonly number[][]): Options {
  const { look, times, threshold } = plot;
  const colours = coloursOf(place);
  const { fontSize, fontFamily, direction } = getComputedStyle(place);
  const isRtl = direction === 'rtl';
  const values = data.flat();
  const rules = rulesUpTo(Math.max(0, threshold?.value ?? 0, ...values), look === 'bars');
  const labels = rules.at.map(plot.formatValue);
  const widest = widthOf(labels, fontSize) + 16;
  /** Half of a label is beside the first and the last point. */
  const side = widthOf(times.map(plot.formatTick), fontSize) / 2 + 4;
  const axis: Axis = { stroke: colours.words, font: `${fontSize} ${fontFamily}`, grid: { show: false }, ticks: { show: false } };
  /** Half a day beside the first and the last bar. */
  const beside = look === 'bars' ? ((times[1] ?? 0) - (times[0] ?? 0) || 86_400_000) / 2 : 0;
  const every = () => Math.ceil(times.length / Math.max(1, Math.floor((place.clientWidth - widest) / 72)));
  return {
    width: place.clientWidth,
    height: place.clientHeight,
    ms: 1,
    padding: [20, side, 0, side],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: look === 'line' } },
    hooks: {
      setCursor: [({ cursor }) => plot.point(cursor.idx)],
      drawAxes: [(u) => threshold && drawThreshold(u, threshold, colours)],
    },
    scales: {
      x: { dir: isRtl ? -1 : 1, range: (_, first, last) => [first - beside, last + beside] },
      y: { range: () => [0, rules.top] },
    },
    axes: [
      // Counted from the newest, which is always named.
      {
        ...axis,
        size: 28,
        splits: () => times.filter((_, at) => (times.length - 1 - at) % every() === 0),
        values: (_, all) => all.map(plot.formatTick),
      },
      {
        ...axis,
        size: widest,
        side: isRtl ? 1 : 3,
        grid: { stroke: colours.lines, width: 1 },
        splits: () => [...rules.at],
        values: () => labels,
      },
    ],
    series: [{}, ...seriesOf(plot, colours)],
  };
}

/** Draws, and draws again when the place or its colours have changed. */
export function plotInto(place: HTMLElement, plot: Plot): Drawn {
  const values = plot.look === 'bars' ? stacked(plot.values) : plot.values.map((it) => [...it]);
  let drawn: UPlot | undefined;
  const draw = () => {
    drawn?.destroy();
    drawn = new UPlot(optionsOf(place, plot, values), [[...plot.times], ...values], place);
  };
  const resized = new ResizeObserver(() => {
    const [width, height] = [place.clientWidth, place.clientHeight];
    if (!drawn) draw();
    else if (width !== drawn.width || height !== drawn.height) drawn.setSize({ width, height });
  });
  resized.observe(place);
  place.addEventListener('transitionend', draw);
  const xOf = (at: number) => drawn?.valToPos(plot.times[at] ?? 0, 'x') ?? 0;
  return {
    select: (at) => drawn?.setCursor({ left: at === undefined ? -10 : xOf(at), top: 0 }),
    leftOf: (at) => (drawn?.over.offsetLeft ?? 0) + xOf(at),
    stop: () => {
      resized.disconnect();
      place.removeEventListener('transitionend', draw);
      drawn?.destroy();
    },
  };
}
