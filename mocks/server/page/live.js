// @ts-check
// Tells when the mock has something new: by server-sent events, and by looking every two seconds while there are none. Read by
// `fetch` and not by `EventSource`, which can not send the token. Served unchanged.
import { authorization } from './ask.js';

const wait = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads one stream to its end.
 *
 * @param {() => void} changed
 */
async function listen(changed) {
  const response = await fetch('_mock/events', { headers: authorization });
  if (!response.ok || !response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    if (read.value.includes('event: changed')) changed();
}

/** @param {() => Promise<void>} show draws everything anew; draws are one after the other, and only on a page that is seen */
export async function live(show) {
  let isOld = false;
  let isBusy = false;
  const draw = async () => {
    isOld = true;
    if (isBusy || document.visibilityState !== 'visible') return;
    isBusy = true;
    while (isOld) {
      isOld = false;
      await show().catch(() => {});
    }
    isBusy = false;
  };
  document.addEventListener('visibilitychange', () => isOld && void draw());
  for (;;) {
    await listen(() => void draw()).catch(() => {});
    await wait(2000);
    await draw();
  }
}
