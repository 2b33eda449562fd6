// The barest virtual list: rows of a fixed height that are moved and filled again.
import { make } from './rows.js';

const height = 31;
const keys = ['id', 'number', 'country', 'price', 'status'];
const app = document.querySelector('#app');
app.style.cssText = 'height:600px;overflow:auto;position:relative;font:14px/1.4 system-ui,sans-serif';
let all = [];
let data = [];
let rows = [];
let first = -1;

const write = ({ children }, row) => keys.forEach((key, at) => (children[at].firstChild.data = row[key]));

function draw() {
  const from = Math.max(0, Math.min(data.length - rows.length, Math.floor(app.scrollTop / height) - 3));
  if (from === first) return;
  for (let at = from; at < from + rows.length; at++) {
    if (first >= 0 && at >= first && at < first + rows.length) continue;
    const row = rows[at % rows.length];
    write(row, data[at]);
    row.style.transform = `translateY(${at * height}px)`;
  }
  first = from;
}

const style = `position:absolute;inset:0 0 auto;display:grid;grid-template-columns:repeat(5,1fr);height:${height}px;align-items:center;border-bottom:1px solid #ddd`;
window.bench = {
  data: (count) => void (data = all = make(count)),
  async render() {
    const shown = Math.min(data.length, Math.ceil(600 / height) + 6);
    const row = `<div class="row" style="${style}">${'<span> </span>'.repeat(5)}</div>`;
    app.innerHTML = `<div style="height:${data.length * height}px"></div>${row.repeat(shown)}`;
    rows = [...app.querySelectorAll('.row')];
    first = -1;
    draw();
    app.addEventListener('scroll', draw, { passive: true });
  },
  async update(at, time) {
    data[at].status = `s${time}`;
    if (at >= first && at < first + rows.length) write(rows[at % rows.length], data[at]);
  },
  async filter(text) {
    data = all.filter(({ number }) => number.includes(text));
    await this.render();
  },
  scroller: () => app,
};
