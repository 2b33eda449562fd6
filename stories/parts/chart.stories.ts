import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { day, shortDay } from '../../src/i18n/format.js';
import { Chart, type ChartPoint } from '../../src/ui/chart/chart.js';
import { living } from './draw.js';

/**
 * Values over time. The table behind the picture has every figure, for screen readers and everybody else. Colours come from the
 * tokens, formats of numbers and days from the language. Two series also differ in their strokes.
 *
 * **Do** begin at zero: lengths that cannot be compared mislead. **Don't** show more than two series in one picture.
 */
export default { title: 'Parts/Chart' } satisfies Meta;

const first = Date.UTC(2026, 1, 1);
const points = (series: number): readonly ChartPoint[] =>
  Array.from({ length: 28 }, (_, at) => ({
    at: first + at * 86_400_000,
    values: Array.from({ length: series }, (_, of) => Math.round((900 + 500 * Math.sin(at / 3)) / (1 + of * 3))),
  }));

const story = (series: readonly [string] | readonly [string, string]): StoryObj => {
  const made = points(series.length);
  return {
    render: living((host) => {
      const chart = new Chart(host);
      return ({ locale, t }) => {
        const formatTime = (at: number) => day(at, locale);
        const formatTick = (at: number) => shortDay(at, locale);
        const props = {
          id: 'c',
          title: 'Messages a day',
          time: 'Day',
          series,
          points: made,
          formatTime,
          formatTick,
          locale,
          t,
        };
        return html`${chart.view(props)}`;
      };
    }),
  };
};

export const OneSeries: StoryObj = story(['Messages']);
export const TwoSeries: StoryObj = story(['Delivered', 'Failed']);
