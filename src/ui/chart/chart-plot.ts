import UPlot, { type Axis, type Options, type Series } from 'uplot';
import { rulesUpTo } from './rules.js';

export interface Plot {
  /** Bars, the second series on top of the first, or a line above a light ground. */
  readonly look: 'bars' | 'line';
  /** Milliseconds, in rising order. */
  readonly times: readonly number[];
  /** The values of each series, one for each time. */
  readonly values: readonly (readonly number[])[];
  readonly threshold?: { readonly value: number; readonly label: string } | undefined;
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

/** The computed colours of the place, because a canvas knows no custom properties. */
function coloursOf(place: Element) {
  const { color, caretColor, columnRuleColor, textDecorationColor, borderTopColor, borderBottomColor } = getComputedStyle(place);
  return {
    words: color,
    series: [caretColor, columnRuleColor],
    fill: textDecorationColor,
    lines: borderTopColor,
    threshold: borderBottomColor,
  };
}

/** The series above each other: the sums are drawn first, and each smaller sum on top of the larger. */
const stacked = (values: Plot['values']): number[][] =>
  values.map((_, at) => values[0]!.map((_, time) => values.slice(0, values.length - at).reduce((sum, it) => sum + it[time]!, 0)));

function seriesOf({ look, times, values }: Plot, { series, fill }: ReturnType<typeof coloursOf>): Series[] {
  if (look === 'line') return [{ stroke: series[0]!, fill, width: 2, points: { show: times.length < 2 } }];
  const paths = UPlot.paths.bars!({ size: [0.7, 28] });
  return values.map((_, at) => {
    const colour = series[values.length - 1 - at]!;
    return { stroke: colour, fill: colour, width: 0, points: { show: false }, paths };
  });
}

/** The dashed rule at the threshold, with its label above it where lines begin. */
function drawThreshold(
  { ctx, bbox, valToPos }: UPlot,
  { value, label }: NonNullable<Plot['threshold']>,
  colour: string,
  font: string,
) {
  const isRtl = getComputedStyle(ctx.canvas).direction === 'rtl';
  const { devicePixelRatio: ratio } = globalThis;
  const y = Math.round(valToPos(value, 'y', true));
  ctx.save();
  Object.assign(ctx, { strokeStyle: colour, fillStyle: colour, lineWidth: 1.5 * ratio, font, textBaseline: 'bottom' });
  ctx.direction = isRtl ? 'rtl' : 'ltr';
  ctx.textAlign = 'start';
  ctx.setLineDash([6 * ratio, 4 * ratio]);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.fillText(label, isRtl ? bbox.left + bbox.width : bbox.left, y - 2 * ratio);
  ctx.restore();
}

function optionsOf(place: HTMLElement, plot: Plot, data: readonly number[][]): Options {
  const { look, times, threshold } = plot;
  const colours = coloursOf(place);
  const { fontSize, fontFamily, direction } = getComputedStyle(place);
  const isRtl = direction === 'rtl';
  const values = data.flat();
  const rules = rulesUpTo(Math.max(0, threshold?.value ?? 0, ...values), look === 'bars');
  const labels = rules.at.map(plot.formatValue);
  const widest = Math.max(...labels.map(({ length }) => length)) * Number.parseFloat(fontSize) * 0.6 + 16;
  const axis: Axis = { stroke: colours.words, font: `${fontSize} ${fontFamily}`, grid: { show: false }, ticks: { show: false } };
  /** Half a day beside the first and the last bar. */
  const beside = look === 'bars' ? ((times[1] ?? 0) - (times[0] ?? 0) || 86_400_000) / 2 : 0;
  const every = () => Math.ceil(times.length / Math.max(1, Math.floor((place.clientWidth - widest) / 72)));
  const label = (u: UPlot) =>
    threshold &&
    drawThreshold(u, threshold, colours.threshold, `${Number.parseFloat(fontSize) * devicePixelRatio}px ${fontFamily}`);
  return {
    width: place.clientWidth,
    height: place.clientHeight,
    ms: 1,
    padding: [20, 20, 0, 20],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { show: look === 'line' } },
    hooks: { setCursor: [({ cursor }) => plot.point(cursor.idx)], draw: [label] },
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
