import { html } from 'lit';
import { icon } from '../content/icon.js';
import { text } from '../fields/text.js';
import { search } from '../icons/search.js';

/** A field in a toolbar that searches: its label is for screen readers, others read it inside the field. */
export const searchField = ({ label, ...props }: Omit<Parameters<typeof text.draw>[0], 'error'>) =>
  html`<div class="nx-search">
    ${icon(search)} ${text.draw({ placeholder: label, ...props, label, hidden: true, error: '', optional: 'unsaid' })}
  </div>`;
