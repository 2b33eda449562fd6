import { svg, type SVGTemplateResult } from 'lit';

/**
 * Drawn in the colour of the words beside it, and for the eye only: its meaning stands in words. `large`: 20 px, in navigation.
 *
 * @csspart icon - A drawing beside words.
 */
export const icon = (shape: SVGTemplateResult, size: 'text' | 'large' = 'text'): SVGTemplateResult => svg`
  <svg class="nx-icon nx-icon-${size}" part="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>
`;
