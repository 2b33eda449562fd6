import { svg } from 'lit';

// prettier-ignore
export const chevronFirst = svg`<path d="m17 18-6-6 6-6" /><path d="M7 6v12" />`;
