import UPlot, { type Options } from 'uplot';

export interface Plot {
  /** Milliseconds, in rising order. */
  readonly times: readonly number[];
  /** The values of each series, one for each time. */
  readonly values: readonly (readonly number[])[];
  readonly formatTick: (at: number) => string;
  readonly formatValue: (value: number) => string;
  /** Called with the selected point, or none. */
  readonly point: (at: number | null | undefined) => void;
}

/** The computed colours of the place, because a canvas knows no custom properties. */
function coloursOf(place: Element) {
  const { color, caretColor, columnRuleColor, outlineColor } = getComputedStyle(place);
  return { words: color, lines: outlineColor, series: [caretColor, columnRuleColor] };
}

/** Whole steps between the grid lines, because counts have no halves. */
const wholeSteps = Array.from({ length: 13 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();

const dashes = [[], [6, 4]];

function optionsOf(place: HTMLElement, plot: Plot): Options {
  const { words, lines, series } = coloursOf(place);
  const { fontSize, fontFamily, direction } = getComputedStyle(place);
  const font = `${fontSize} ${fontFamily}`;
  const isRtl = direction === 'rtl';
  const areCounts = plot.values.flat().every(Number.isInteger);
  const axis = { stroke: words, font, grid: { stroke: lines, width: 1 }, ticks: { show: false } };
  return {
    width: place.clientWidth,
    height: place.clientHeight,
    ms: 1,
    padding: [12, 12, 0, 12],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    hooks: { setCursor: [({ cursor }) => plot.point(cursor.idx)] },
    scales: { x: { dir: isRtl ? -1 : 1 }, y: { range: (_, __, most) => [0, Math.max(1, most * 1.1)] } },
    axes: [
      { ...axis, size: 34, space: 70, values: (_, splits) => splits.map(plot.formatTick) },
      {
        ...axis,
        size: 70,
        side: isRtl ? 1 : 3,
        ...(areCounts && { incrs: wholeSteps }),
        values: (_, splits) => splits.map(plot.formatValue),
      },
    ],
    series: [
      {},
      ...plot.values.map((_, at) => ({
        stroke: series[at % series.length]!,
        dash: dashes[at % dashes.length]!,
        width: 2,
        points: { show: plot.times.length < 2 },
      })),
    ],
  };
}

/** Draws, and draws again when the place or its colours have changed. Returns a function that ends it. */
export function plotInto(place: HTMLElement, plot: Plot): () => void {
  const data = [plot.times, ...plot.values].map((numbers) => [...numbers]) as [number[], ...number[][]];
  let drawn: UPlot | undefined;
  const draw = () => {
    drawn?.destroy();
    drawn = new UPlot(optionsOf(place, plot), data, place);
  };
  const resized = new ResizeObserver(() => {
    const [width, height] = [place.clientWidth, place.clientHeight];
    if (!drawn) draw();
    else if (width !== drawn.width || height !== drawn.height) drawn.setSize({ width, height });
  });
  resized.observe(place);
  place.addEventListener('transitionend', draw);
  return () => {
    resized.disconnect();
    place.removeEventListener('transitionend', draw);
    drawn?.destroy();
  };
}
