import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { Chart, type ChartPoint, type ChartProps } from '../../src/ui/chart/chart.js';
import { PartStage } from '../../stories/parts/stage.js';
import { all, button, focusOn, gone, key, press, seen, until, words } from './user.js';

class ChartStage extends PartStage {
  readonly chart = new Chart(this);
  points: readonly ChartPoint[] = [
    { at: Date.UTC(2026, 2, 1), values: [12] },
    { at: Date.UTC(2026, 2, 2), values: [1204] },
  ];
  /** Values that the chart has formatted: those of its grid and the selected one. */
  readonly values: number[] = [];
  readonly ranges: number[] = [];
  more: Partial<ChartProps> = {};
  protected override render() {
    const { locale, t, points } = this;
    const formatValue = (value: number) => (this.values.push(value), String(value));
    const formatTime = (at: number) => new Date(at).toISOString().slice(0, 10);
    const range = { chosen: 30, choose: (days: number) => this.ranges.push(days) };
    const named = { id: 'c', title: 'Messages a day', time: 'Day', look: 'bars', series: ['Messages'] } as const;
    const formats = { formatTime, formatTick: formatTime, formatValue, locale, t };
    return html`${this.chart.view({ ...named, points, range, ...formats, ...this.more })}`;
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
  it('is a picture with a name, that keys go through point by point', async () => {
    const it = await stage();
    await until(() => isPainted(it), 'a picture');
    const [picture] = all(it, '[role=slider]');
    expect(words(it.renderRoot.querySelector(`#${picture!.getAttribute('aria-labelledby')}`)!)).to.equal('Messages a day');
    (await button(it, 'Table')).focus();
    await key('Tab');
    await focusOn(() => picture, 'the picture');
    const reads = (day: string) => until(() => picture!.ariaValueText === day, day);
    const shows = (day: string) => until(() => all(it, '.nx-chart-tip').some((tip) => words(tip) === day), `a tooltip ${day}`);
    await reads('2026-03-02: Messages 1204');
    await shows('2026-03-02 Messages 1204');
    await key('ArrowLeft');
    await reads('2026-03-01: Messages 12');
    await shows('2026-03-01 Messages 12');
    await key('ArrowLeft');
    await key('End');
    await reads('2026-03-02: Messages 1204');
    await key('Home');
    await reads('2026-03-01: Messages 12');
    await key('Escape');
    await until(() => all(it, '.nx-chart-tip').length === 0, 'no tooltip');
    expect(all(it, '[aria-live], [role=status]'), 'each point is read once').to.deep.equal([]);
  });

  it('has keys that follow the direction of writing', async () => {
    const it = new ChartStage();
    it.dir = 'rtl';
    document.body.replaceChildren(it);
    await until(() => isPainted(it), 'a picture');
    const [picture] = all(it, '[role=slider]');
    picture!.focus();
    await key('Home');
    await until(() => picture!.ariaValueNow === '1', 'the first point');
    await key('ArrowLeft');
    await until(() => picture!.ariaValueNow === '2', 'the second point');
  });

  it('keeps no room for its tooltip, which never leaves the picture', async () => {
    const it = await stage();
    await until(() => isPainted(it), 'a picture');
    const [picture] = all(it, '[role=slider]');
    const height = it.offsetHeight;
    picture!.focus();
    for (const press of ['Home', 'End']) {
      await key(press);
      const tip = await until(() => all(it, '.nx-chart-tip')[0], 'a tooltip');
      const inside = () => {
        const [{ left, right }, whole] = [tip.getBoundingClientRect(), picture!.getBoundingClientRect()];
        return left >= whole.left - 1 && right <= whole.right + 1;
      };
      await until(inside, 'the tooltip inside');
      expect(it.offsetHeight).to.equal(height);
    }
  });

  it('shows every figure as a table in place of the picture', async () => {
    const it = await stage();
    await press(it, 'Table');
    await seen(it, 'Day Messages 2026-03-01 12 2026-03-02 1204');
    expect((await button(it, 'Table')).ariaPressed).to.equal('true');
    await press(it, 'Table');
    await gone(it, '2026-03-01 12');
    await until(() => isPainted(it), 'the picture again');
  });

  it('asks for another range, and says which one is shown', async () => {
    const it = await stage();
    expect((await button(it, '30 days')).ariaPressed).to.equal('true');
    await press(it, '90 days');
    await press(it, '7 days');
    expect(it.ranges).to.deep.equal([90, 7]);
  });

  it('names the colours of two series, and reads both', async () => {
    const it = await stage();
    it.points = [{ at: Date.UTC(2026, 2, 1), values: [12, 3] }];
    it.more = { series: ['Delivered', 'Failed'] };
    it.requestUpdate();
    await seen(it, 'Delivered Failed');
    await until(() => all(it, '[role=slider]')[0]?.ariaValueText === '2026-03-01: Delivered 12 and Failed 3', 'both values');
  });

  it('draws a line with a threshold, in words where digits say less', async () => {
    const it = await stage();
    it.points = [1, 2, 3].map((day) => ({ at: Date.UTC(2026, 2, day), values: [day], words: [`€${day}.00`] }));
    it.more = { look: 'line', threshold: { value: 5, label: 'Alert below €5.00' } };
    it.requestUpdate();
    await until(() => isPainted(it) && it.values.includes(6), 'a picture as high as the threshold');
    await until(() => all(it, '[role=slider]')[0]?.ariaValueText === '2026-03-03: Messages €3.00', 'the words');
  });

  it('counts in whole steps, however few there are', async () => {
    const it = await stage();
    for (const most of [1, 2, 3, 5, 7, 9, 12, 26]) {
      it.values.length = 0;
      it.points = [0, most].map((count, at) => ({ at: Date.UTC(2026, 2, 1 + at), values: [count] }));
      it.requestUpdate();
      await until(() => it.values.length > 2, `the steps up to ${most}`);
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
        await until(() => all(it, '.nx-chart-tip').some((tip) => words(tip).startsWith(day)), `a tooltip for ${day}`);
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
