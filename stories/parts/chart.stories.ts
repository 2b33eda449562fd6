import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { day, shortDay } from '../../src/i18n/format.js';
import { Chart, type ChartPoint, type ChartProps } from '../../src/ui/chart/chart.js';
import { drawn, press } from '../play.js';
import { living } from './draw.js';

/**
 * Values over time: counts as bars, what fails on top of what succeeds, or one figure as a line, with a threshold. The pointer and the
 * arrow keys go through the points; *Table* shows every figure. Colours come from the tokens, formats of numbers and days from the
 * language, and time runs as one reads.
 *
 * **Do** begin at zero: lengths that cannot be compared mislead. **Don't** show more than two series in one picture.
 */
export default { title: 'Parts/Chart' } satisfies Meta;

const first = Date.UTC(2026, 1, 1);
const points = (series: number): readonly ChartPoint[] =>
  Array.from({ length: 30 }, (_, at) => ({
    at: first + at * 86_400_000,
    values: Array.from({ length: series }, (_, of) => Math.round((900 + 500 * Math.sin(at / 3)) / (1 + of * 9))),
  }));

type Differs = Pick<ChartProps, 'look' | 'series' | 'threshold' | 'range'>;

const story = (differs: Differs): StoryObj => {
  const made = points(differs.series.length);
  return {
    render: living((host) => {
      const chart = new Chart(host);
      return ({ locale, t }) => {
        const formatTime = (at: number) => day(at, locale);
        const formatTick = (at: number) => shortDay(at, locale);
        const props = { id: 'c', title: 'Messages per day', time: 'Day', points: made, formatTime, formatTick, locale, t };
        return html`${chart.view({ ...props, ...differs })}`;
      };
    }),
  };
};

const range = { chosen: 30, choose: () => {} };
const tag = 'nx-part-stage';

export const OneSeries: StoryObj = story({ look: 'bars', series: ['Messages'] });
export const TwoSeries: StoryObj = story({ look: 'bars', series: ['Delivered', 'Failed'], range });
export const Line: StoryObj = story({
  look: 'line',
  series: ['Messages'],
  threshold: { value: 600, label: 'At least 600' },
  range,
});
/** The arrow keys show each point, as the pointer does. */
export const ByKeyboard: StoryObj = {
  ...TwoSeries,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, tag, 'canvas');
    const picture = await drawn(canvasElement, tag, '[part=picture]');
    picture.focus();
    picture.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
    await drawn(canvasElement, tag, '.nx-chart-tip');
  },
};
export const AsTable: StoryObj = {
  ...TwoSeries,
  play: async ({ canvasElement }) => {
    await press(canvasElement, tag, 'Table');
    await drawn(canvasElement, tag, '.nx-chart-table');
  },
};
