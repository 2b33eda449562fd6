import { svg, type SVGTemplateResult } from 'lit';

const shapes = {
  visa: svg`<path d="m5.5 7 2 6 2-6M12 7v6M18 7.5c-2.5-1.5-4.5 1-2 2.3 2.7 1.2 .5 4-2.2 2.5M20.5 13l2.5-6 2.5 6M21.5 11h3" />`,
  mastercard: svg`<circle cx="13" cy="10" r="5" /><circle cx="19" cy="10" r="5" />`,
  paypal: svg`<path d="m11 14.5 1.5-10h4c4.5 0 4 6-.5 6h-2.8M14.5 16l.8-5.5M19.8 6.5c2.2 1.5.7 6-3.3 6h-1.4" />`,
  card: svg`<path d="M1 6.5h30M5 14h5" />`,
  bankTransfer: svg`<path d="m8 8.5 8-4 8 4zM10.5 9v5M14.2 9v5M17.8 9v5M21.5 9v5M8 16h16" />`,
  add: svg`<path d="M16 5.5v9M11.5 10h9" />`,
} as const;

export type Brand = keyof typeof shapes;

/**
 * The outline of a means of payment; an unknown brand is a card. Its meaning stands in the words beside it.
 *
 * @csspart brand - The outline of a means of payment.
 */
export const brand = (name: string): SVGTemplateResult => svg`
  <svg class="nx-brand" part="brand" viewBox="0 0 32 20" aria-hidden="true" focusable="false">
    <rect x=".5" y=".5" width="31" height="19" rx="2.5" />
    ${shapes[name as Brand] ?? shapes.card}
  </svg>
`;
