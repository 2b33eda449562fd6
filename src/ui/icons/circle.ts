import { svg } from 'lit';

// prettier-ignore
export const circle = svg`<circle cx="12" cy="12" r="10" />`;
