import { svg } from 'lit';

// prettier-ignore
export const menu = svg`<path d="M4 5h16" /><path d="M4 12h16" /><path d="M4 19h16" />`;
