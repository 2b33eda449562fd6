import type { Sent } from '../../mocks/index.js';
import type { ApiCall, DemoBackend } from './backends.js';

interface Scenes {
  /** Tells the elements that the backend may have changed. */
  readonly changed: () => void;
  /** Of the person who is signed in. */
  readonly credentials: () => Promise<Pick<ApiCall, 'key' | 'secret'>>;
}

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** The phone, the clock and a program: what a visitor of the demo cannot have at hand. */
export function showBehindTheScenes(backend: DemoBackend, { changed, credentials }: Scenes): void {
  let shown = 0;
  const refresh = async () => {
    const [messages, now] = await Promise.all([backend.outbox(), backend.now()]);
    byId('now').textContent = new Date(now).toUTCString();
    const fresh = messages.filter(({ kind, id }) => kind !== 'email' && id > shown);
    shown = Math.max(shown, ...messages.map(({ id }) => id));
    byId('messages').prepend(...fresh.reverse().map(bubble));
    byId('no-messages').hidden = byId('messages').childElementCount > 0;
  };
  const look = () => void refresh().catch(() => (byId('mode').textContent = 'The backend does not answer.'));
  byId('mode').textContent = backend.about;
  look();
  setInterval(look, 1000);

  byId('clock').addEventListener('click', ({ target }) => {
    const { advance } = (target as HTMLElement).dataset;
    if (advance) void backend.advance(Number(advance)).then(changed).then(look);
  });
  byId('send-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const call = async () =>
      backend.send({ ...(await credentials()), to: String(form.get('to')), text: String(form.get('text')) });
    void call().then((answer) => {
      byId('sent').textContent = outcome(answer);
      changed();
      look();
    });
  });
}

function bubble(message: Sent): HTMLLIElement {
  const item = document.createElement('li');
  const about = document.createElement('small');
  about.textContent = `${message.kind === 'call' ? 'Call' : 'Text'} to ${message.to}`;
  item.append(about, message.text);
  return item;
}

function outcome(answer: unknown): string {
  const { messages = [] } = answer as { messages?: readonly Record<string, string>[] };
  const [first = {}] = messages;
  return first['status'] === '0' ? `Sent in ${messages.length} part(s).` : `Status ${first['status']}: ${first['error-text']}`;
}
