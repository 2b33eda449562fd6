import { svg } from 'lit';

// prettier-ignore
export const chevronLast = svg`<path d="m7 18 6-6-6-6" /><path d="M17 6v12" />`;
