import { svg } from 'lit';

// prettier-ignore
export const chevronsUpDown = svg`<path d="m7 15 5 5 5-5" /><path d="m7 9 5-5 5 5" />`;
