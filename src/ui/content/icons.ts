import { svg, type TemplateResult } from 'lit';

const shapes = {
  info: svg`<circle cx="8" cy="8" r="7" /><path d="M8 7v5M8 4v.5" />`,
  good: svg`<circle cx="8" cy="8" r="7" /><path d="m5 8 2.2 2.2L11 6" />`,
  warn: svg`<path d="M8 1.5 15 14H1z" /><path d="M8 6v4M8 12v.3" />`,
  danger: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" /><path d="M8 4.5v4M8 11v.3" />`,
  close: svg`<path d="m3 3 10 10M13 3 3 13" />`,
  down: svg`<path d="m3 6 5 5 5-5" />`,
  up: svg`<path d="m3 10 5-5 5 5" />`,
  sort: svg`<path d="m5 6 3-3 3 3M5 10l3 3 3-3" />`,
  first: svg`<path d="M4 3v10M12 3 7 8l5 5" />`,
  previous: svg`<path d="M10 3 5 8l5 5" />`,
  next: svg`<path d="m6 3 5 5-5 5" />`,
  last: svg`<path d="M12 3v10M4 3l5 5-5 5" />`,
  file: svg`<path d="M3 1h6l4 4v10H3zM9 1v4h4" />`,
  external: svg`<path d="M9 2h5v5M14 2 7 9M12 9v5H2V4h5" />`,
} as const;

export type Icon = keyof typeof shapes;

/** An icon in the colour of the words beside it. It is decorative, because the words have its meaning. */
export const icon = (name: Icon): TemplateResult => svg`
  <svg class="nx-icon" part="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>
`;
