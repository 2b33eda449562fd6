import type { ApiCall, DemoBackend } from './backends.js';

interface Scene {
  /** Tells the elements that the backend may have changed. */
  readonly changed: () => void;
  /** Credentials of the signed-in user. */
  readonly credentials: () => Promise<Pick<ApiCall, 'key' | 'secret'>>;
}

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** A program of the visitor, which sends a text message with their key. */
export function runProgram(backend: DemoBackend, { changed, credentials }: Scene): void {
  byId('mode').textContent = backend.about;
  byId('send-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const call = async () =>
      backend.send({ ...(await credentials()), to: String(form.get('to')), text: String(form.get('text')) });
    void call().then((answer) => {
      byId('sent').textContent = outcome(answer);
      changed();
    });
  });
}

function outcome(answer: unknown): string {
  const { messages = [] } = answer as { messages?: readonly Record<string, string>[] };
  const [first = {}] = messages;
  return first['status'] === '0' ? `Sent in ${messages.length} part(s).` : `Status ${first['status']}: ${first['error-text']}`;
}
