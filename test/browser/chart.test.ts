import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { Chart, type ChartPoint } from '../../src/ui/chart/chart.js';
import { PartStage } from '../../stories/parts/stage.js';
import { seen, until, words } from './user.js';

class ChartStage extends PartStage {
  readonly chart = new Chart(this);
  points: readonly ChartPoint[] = [
    { at: Date.UTC(2026, 2, 1), values: [12] },
    { at: Date.UTC(2026, 2, 2), values: [1204] },
  ];
  /** Values that the chart has formatted: those of its grid and the selected one. */
  readonly values: number[] = [];
  protected override render() {
    const { locale, t, points } = this;
    const formatValue = (value: number) => (this.values.push(value), String(value));
    const formatTime = (at: number) => new Date(at).toISOString().slice(0, 10);
    return html`${this.chart.view({ id: 'c', title: 'Messages a day', time: 'Day', series: ['Messages'], points, formatTime, formatTick: formatTime, formatValue, locale, t })}`;
  }
}
customElements.define('nx-chart-stage', ChartStage);

async function stage() {
  const it = new ChartStage();
  document.body.replaceChildren(it);
  await it.updateComplete;
  return it;
}
const canvas = (it: ChartStage) => it.renderRoot.querySelector('canvas');
/** True once anything has been drawn. */
function isPainted(it: ChartStage) {
  const image = canvas(it);
  const { data } = image?.getContext('2d')?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  return data.some((byte) => byte > 0);
}

describe('a chart', () => {
  it('is a picture with a name', async () => {
    const it = await stage();
    await until(() => isPainted(it), 'a picture');
    const picture = it.renderRoot.querySelector('[role=img]')!;
    const name = it.renderRoot.querySelector(`#${picture.getAttribute('aria-labelledby')}`)!;
    expect(words(name)).to.equal('Messages a day');
  });

  it('has every figure in a table behind it', async () => {
    const it = await stage();
    it.renderRoot.querySelector('summary')!.click();
    await seen(it, 'Day Messages 2026-03-01 12 2026-03-02 1204');
  });

  it('counts in whole steps, however few there are', async () => {
    const it = await stage();
    for (const most of [1, 2, 3, 5, 7, 9, 12, 26]) {
      it.values.length = 0;
      it.points = [0, most].map((count, at) => ({ at: Date.UTC(2026, 2, 1 + at), values: [count] }));
      it.requestUpdate();
      await until(() => it.values.length > 3, `the steps up to ${most}`);
      expect(
        it.values.filter((value) => !Number.isInteger(value)),
        String(most),
      ).to.deep.equal([]);
    }
  });

  for (const [direction, first, last] of [
    ['ltr', '2026-03-01', '2026-03-02'],
    ['rtl', '2026-03-02', '2026-03-01'],
  ] as const)
    it(`lets time run as one reads: ${direction}`, async () => {
      const it = new ChartStage();
      it.dir = direction;
      document.body.replaceChildren(it);
      await until(() => isPainted(it), 'a picture');
      const { left, width, top, height } = canvas(it)!.getBoundingClientRect();
      const point = async (share: number, day: string) => {
        await sendMouse({ type: 'move', position: [left + width * share, top + height / 2].map(Math.round) as [number, number] });
        await seen(it, `${day}:`);
      };
      await point(0.2, first);
      await point(0.8, last);
    });

  it('draws other points, and stays drawn when it is moved in the page', async () => {
    const it = await stage();
    await until(() => isPainted(it), 'a picture');
    const before = canvas(it);
    it.points = [...it.points, { at: Date.UTC(2026, 2, 3), values: [7] }];
    it.requestUpdate();
    await until(() => canvas(it) !== before && isPainted(it), 'another picture');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(it);
    it.requestUpdate();
    await until(() => it.renderRoot.querySelectorAll('canvas').length === 1 && isPainted(it), 'one picture');
  });
});
