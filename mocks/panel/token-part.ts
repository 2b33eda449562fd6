import { make } from './parts.js';
import type { Steering } from './steering.js';

/** Where the token of a server is typed that wants one. It is neither shown nor kept, and where none is wanted there is no field. */
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
