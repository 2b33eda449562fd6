import { make } from './parts.js';
import type { Steering } from './steering.js';

/** A phone of a film, which nobody owns. */
const usualPhone = '+44 7700 900500';

/** The panel's phone texts and calls numbers of the mock. Nothing is drawn for a backend that has no such events. */
export function phonePart({ trigger }: Steering, then: () => unknown): readonly Node[] {
  if (!trigger) return [];
  const from = make('input', { type: 'tel', name: 'from', required: '', value: usualPhone });
  const to = make('input', { type: 'tel', name: 'to', required: '' });
  const text = make('input', { name: 'text' });
  const said = make('p', { role: 'status' });
  const call = make('button', { type: 'submit', value: 'call' }, 'Call number');
  const form = make(
    'form',
    {},
    make('label', {}, 'This phone', from),
    make('label', {}, 'Number to reach', to),
    make('label', {}, 'Text', text),
    make('p', { class: 'row' }, make('button', { type: 'submit' }, 'Text number'), call),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ends = { from: from.value, to: to.value };
    const isCall = event.submitter === call;
    said.textContent = '';
    void trigger(isCall ? { type: 'call', ...ends } : { type: 'inbound-sms', ...ends, text: text.value })
      .then(
        () => (said.textContent = isCall ? 'The call was placed.' : 'The text was sent.'),
        () => (said.textContent = 'Not reached: no account rents this number for that, or the text is empty.'),
      )
      .then(then);
  });
  return [make('details', {}, make('summary', {}, 'Text or call a number'), form)];
}
