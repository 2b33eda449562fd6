import { svg } from 'lit';

// prettier-ignore
export const info = svg`<circle cx="12" cy="12" r="10" /><path d="M12 16v-4" /><path d="M12 8h.01" />`;
