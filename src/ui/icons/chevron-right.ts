import { svg } from 'lit';

// prettier-ignore
export const chevronRight = svg`<path d="m9 18 6-6-6-6" />`;
