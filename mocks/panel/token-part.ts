import { make } from './parts.js';
import type { Steering } from './steering.js';

/** The field for a server's token. It is hidden unless the server requires one, shows no characters, and keeps nothing. */
export function tokenPart(steering: Steering, then: () => unknown) {
  const field = make('input', { type: 'password', name: 'token', autocomplete: 'off', required: '' });
  const why = make('p', {}, 'This server is steered with the token that it printed when it started.');
  const form = make('form', {}, why, make('label', {}, 'Token', field), make('button', {}, 'Steer it'));
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
