// Sends requests over kept connections, each as soon as the last is answered, and counts the answers.
import { connect } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const { port, requests, connections, time } = workerData;
const raw = requests.map(({ method, url, headers, body = '' }) => {
  const lines = Object.entries({
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body && { 'content-length': Buffer.byteLength(body) }),
  });
  return Buffer.from(`${method} ${url} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
});
let answers = 0;
let ends = false;

function open(first) {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  let [turn, heard] = [first, ''];
  const send = () => socket.write(raw[turn++ % raw.length]);
  socket.on('connect', send);
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
    const head = heard.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(heard)?.[1] ?? NaN);
    if (head < 0 || heard.length < head + 4 + length) return;
    heard = '';
    answers++;
    if (!ends) send();
    else socket.destroy();
  });
}
for (let n = 0; n < connections; n++) open(n);
setTimeout(() => {
  const began = performance.now();
  const before = answers;
  setTimeout(() => {
    ends = true;
    parentPort.postMessage(((answers - before) * 1000) / (performance.now() - began));
  }, time);
}, time / 3);
