import { svg } from 'lit';

// prettier-ignore
export const chevronUp = svg`<path d="m18 15-6-6-6 6" />`;
