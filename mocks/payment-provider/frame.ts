import type { FrameLook } from '../../src/api/payment-provider.js';

/** Milliseconds until a frame that says nothing is taken for unreachable. */
const patience = 10_000;

interface FrameOptions {
  readonly place: HTMLElement;
  readonly page: URL;
  readonly title: string;
  readonly look: FrameLook;
  readonly height: number;
}

/** A frame, and the only way to talk to it. */
export interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly port: MessagePort;
}

/**
 * Opens a page of the provider's in a frame that is of another origin wherever the page comes from: nothing in it can be reached
 * from around it, nor the other way round. Rejects when the page does not answer.
 */
export function openFrame({ place, page, title, look, height }: FrameOptions): Promise<Framed> {
  const frame = document.createElement('iframe');
  const attributes = { title, sandbox: 'allow-scripts allow-forms', height: String(height), width: '100%', src: page.href };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const { port1: port, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page of the payment provider does not answer')), patience);
    port.addEventListener('message', () => (clearTimeout(timer), resolve({ frame, port })), { once: true });
    port.start();
    // It has an origin of its own that nobody can name; what it is told is no secret.
    frame.addEventListener('load', () => frame.contentWindow?.postMessage({ type: 'hello', title, look }, '*', [port2]), {
      once: true,
    });
    place.replaceChildren(frame);
  });
}
