import { svg } from 'lit';

// prettier-ignore
export const chevronLeft = svg`<path d="m15 18-6-6 6-6" />`;
