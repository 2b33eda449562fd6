// A process of its own, which sends requests over kept connections, each as soon as the last is answered, and times the answers.
import { once } from 'node:events';
import { connect } from 'node:net';

const [{ port, requests, connections, time }] = await once(process, 'message');
const raw = requests.map(({ method, url, headers, body = '' }) => {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body && { 'content-length': Buffer.byteLength(body) }),
  });
  return Buffer.from(`${method} ${url} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
});
let times = [];
let ends = false;

function open(first) {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  let [turn, heard, sent] = [first, '', 0];
  const send = () => {
    sent = performance.now();
    socket.write(raw[turn++ % raw.length]);
  };
  socket.on('connect', send);
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
    const head = heard.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? NaN);
    if (head < 0 || heard.length < head + 4 + length) return;
    heard = '';
    times.push(performance.now() - sent);
    if (!ends) send();
    else socket.destroy();
  });
}
for (let n = 0; n < connections; n++) open(n);
setTimeout(() => {
  const began = performance.now();
  times = [];
  process.send('counting');
  setTimeout(() => {
    ends = true;
    const rate = (times.length * 1000) / (performance.now() - began);
    process.send({ answers: times.length, rate, late: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] });
  }, time);
}, time / 3);
