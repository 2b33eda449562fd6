// The list by hand with a field above it: each key draws the matching rows.
import './list-by-hand.js';

const field = document.body.insertBefore(document.createElement('input'), document.querySelector('#app'));
field.addEventListener('input', () => void window.bench.filter(field.value));
Object.assign(window.bench, {
  field: () => field,
  shows: (text) => document.querySelector('.row')?.children[1].textContent.includes(text) ?? false,
  asked: () => ({ backend: 0, answered: 0 }),
});
