import { make } from './parts.js';
import type { Steering } from './steering.js';

/** The field for a server's token. It is hidden unless the server requires one, shows no characters, and keeps nothing. */
export function tokenPart(steering: Steering, then: () => unknown) {
  const field = make('input', { type: 'password', name: 'token', autocomplete: 'off', required: '' });
  const why = make('p', {}, 'Enter the token that the server printed when it started.');
  const form = make('form', {}, why, make('label', {}, 'Token', field), make('button', {}, 'Use token'));
  const node = make('div', {});
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    steering.authorize?.(field.value);
    field.value = '';
    form.remove();
    then();
  });
  return {
    node,
    ask() {
      node.append(form);
    },
  };
}
