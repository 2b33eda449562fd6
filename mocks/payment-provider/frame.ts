import type { FrameLook } from '../../src/api/payment-provider.js';

/** Milliseconds after which a silent frame counts as unreachable. */
const patience = 10_000;

interface FrameOptions {
  readonly place: HTMLElement;
  readonly page: URL;
  readonly title: string;
  readonly look: FrameLook;
  readonly height: number;
}

/** A frame, and the port to talk to it. */
export interface Framed {
  readonly frame: HTMLIFrameElement;
  readonly port: MessagePort;
}

/**
 * Opens a page of the provider in a frame that is always of another origin: the page and the frame can not reach into each other.
 * Rejects when the provider's page does not answer.
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
    // The frame has an opaque origin, which can not be named as the target; the message holds no secret.
    frame.addEventListener('load', () => frame.contentWindow?.postMessage({ type: 'hello', title, look }, '*', [port2]), {
      once: true,
    });
    place.replaceChildren(frame);
  });
}
