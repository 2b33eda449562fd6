import { svg } from 'lit';

// prettier-ignore
export const chevronDown = svg`<path d="m6 9 6 6 6-6" />`;
