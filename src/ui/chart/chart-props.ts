import type { Translate } from '../../i18n/catalog.js';
import { number } from '../../i18n/format.js';
import type { PartWords } from '../../i18n/parts/en.js';

export interface ChartPoint {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One value for each series. */
  readonly values: readonly number[];
  /** The values in words, where digits say less: money. */
  readonly words?: readonly string[];
}

export interface ChartProps {
  readonly id: string;
  /** The title: "Messages a day". */
  readonly title: string;
  /** A figure beside the title: the sum, or the newest. */
  readonly value?: string | undefined;
  /** `bars`: counts, the second series on top of the first. `line`: one figure that rises and falls. */
  readonly look: 'bars' | 'line';
  /** The name of the horizontal axis: "Day". */
  readonly time: string;
  /** Names of the series; people can tell at most two apart. */
  readonly series: readonly [string] | readonly [string, string];
  /** In rising order; the same array as long as nothing has changed. */
  readonly points: readonly ChartPoint[];
  /** A dashed rule with a label. */
  readonly threshold?: { readonly value: number; readonly label: string } | undefined;
  /** Days up to now from which the person chooses; `chosen` is none of them if the range came about in another way. */
  readonly range?: { readonly chosen: number; readonly choose: (days: number) => void } | undefined;
  readonly formatTime: (at: number) => string;
  /** A short form of the time, below the picture. */
  readonly formatTick: (at: number) => string;
  /** A rule of the grid, and a value without words. */
  readonly formatValue?: (value: number) => string;
  readonly locale: string;
  readonly t: Translate<PartWords>;
}

/** The value of a series at a point, as people read it. */
export const valueAt = (props: ChartProps, { values, words }: ChartPoint, series: number): string =>
  words?.[series] ?? formatted(props, values[series] ?? 0);

export const formatted = ({ formatValue, locale }: ChartProps, value: number): string =>
  formatValue?.(value) ?? number(value, locale);
