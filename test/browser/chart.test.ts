import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Chart, type ChartPoint } from '../../src/ui/chart.js';
import { PartStage } from '../../stories/parts/stage.js';
import { seen, until, words } from './user.js';

class ChartStage extends PartStage {
  readonly chart = new Chart(this);
  points: readonly ChartPoint[] = [
    { at: Date.UTC(2026, 2, 1), values: [12] },
    { at: Date.UTC(2026, 2, 2), values: [1204] },
  ];
  protected override render() {
    const { locale, say, points } = this;
    const formatTime = (at: number) => new Date(at).toISOString().slice(0, 10);
    return html`${this.chart.view({ id: 'c', title: 'Messages a day', time: 'Day', series: ['Messages'], points, formatTime, formatTick: formatTime, locale, say })}`;
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
/** Whether anything has been drawn. */
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
    await seen(it, 'Day Messages 2026-03-01 12 2026-03-02 1,204');
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
