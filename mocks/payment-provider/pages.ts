import type { CameBack, ProviderAction } from '../../src/api/payment-provider.js';
import { openFrame } from './frame.js';

const addressOf = (page: string, pages: URL, { reference, amount, locale }: ProviderAction) => {
  const url = new URL(page, pages);
  for (const [name, value] of Object.entries({ reference, amount: String(amount), lang: locale, opener: location.origin }))
    url.searchParams.set(name, value);
  return url;
};

const isAnswer = (data: unknown, reference: string): data is CameBack & { reference: string } =>
  typeof data === 'object' && data !== null && 'reference' in data && data.reference === reference;

const answerOf = (data: CameBack): CameBack => ('token' in data ? { token: data.token } : { left: data.left });

/** Shows the bank's page in a frame, where the person confirms or refuses the payment. */
export async function askBank(pages: URL, action: ProviderAction): Promise<CameBack> {
  const { place, title, look, reference, signal } = action;
  const { port, frame } = await openFrame({ place, page: addressOf('bank.html', pages, action), title, look, height: 260 });
  return new Promise((resolve) => {
    const end = (answer: CameBack) => (port.close(), frame.remove(), resolve(answer));
    signal.addEventListener('abort', () => end({ left: 'closed' }), { once: true });
    if (signal.aborted) end({ left: 'closed' });
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => isAnswer(data, reference) && end(answerOf(data)));
  });
}

/** Milliseconds between looks at the window: no browser reports that one was closed. */
const look = 300;

/** Opens PayPal's page in a window. */
export function visitPayPal(pages: URL, action: ProviderAction): Promise<CameBack> {
  const { reference, signal } = action;
  const url = addressOf('paypal.html', pages, action);
  const page = window.open(url, `nx-mock-paypal-${reference}`, 'popup,width=480,height=640');
  if (!page) return Promise.resolve({ left: 'blocked' });
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (answer: CameBack) => {
      over.abort();
      clearInterval(timer);
      page.close();
      resolve(answer);
    };
    const timer = setInterval(() => page.closed && end({ left: 'closed' }), look);
    signal.addEventListener('abort', () => end({ left: 'closed' }), { signal: over.signal });
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) =>
      source === page && origin === url.origin && isAnswer(data, reference) && end(answerOf(data));
    globalThis.addEventListener('message', onMessage, { signal: over.signal });
  });
}
