import { svg } from 'lit';

// prettier-ignore
export const x = svg`<path d="M18 6 6 18" /><path d="m6 6 12 12" />`;
