// Written by `npm run tokens` from the token files beside it.

/** What a host may set: each token's custom property. */
export const tokens = {
  /** Buttons' corners. */
  'button-radius': '--nx-button-radius',
  /** How bold buttons' words are. */
  'button-weight': '--nx-button-weight',
  /** The space inside cards and dialogs. */
  'card-padding': '--nx-card-padding',
  /** The corners of elements, cards and dialogs. */
  'card-radius': '--nx-card-radius',
  /** The ground of primary buttons and of what is chosen. */
  accent: '--nx-accent',
  /** What went wrong, and what cannot be undone. */
  danger: '--nx-danger',
  /** The edges of controls. */
  edge: '--nx-edge',
  /** What went well. */
  good: '--nx-good',
  /** Lines that part; they carry no meaning. */
  line: '--nx-line',
  /** Words in the colour of the accent, and the ring around what has the focus. */
  link: '--nx-link',
  /** Text of less weight. */
  muted: '--nx-muted',
  /** What stands on the accent: black or white, whichever is seen better. */
  'on-accent': '--nx-on-accent',
  /** What stands on the colour of danger. */
  'on-danger': '--nx-on-danger',
  /** The ground of what is set off from it: a little of the text in the surface. */
  raised: '--nx-raised',
  /** The element's ground. */
  surface: '--nx-surface',
  /** Text. */
  text: '--nx-text',
  /** What needs attention. */
  warn: '--nx-warn',
  /** The least contrast of text with its ground (WCAG 2.2, 1.4.3); controls get two thirds of it. */
  contrast: '--nx-contrast',
  /** The least height of a control: 44 px, for fingers. */
  control: '--nx-control',
  /** How much room things take; 1 is comfortable. */
  density: '--nx-density',
  /** The corners of fields. */
  'field-radius': '--nx-field-radius',
  /** The font. */
  font: '--nx-font',
  /** The space between things; all other spaces follow from it. */
  gap: '--nx-gap',
  /** The space inside the element's edge. */
  padding: '--nx-padding',
  /** How long a motion takes; none where a person wants less motion. */
  quick: '--nx-quick',
  /** How round corners are. */
  radius: '--nx-radius',
  /** The size of text; headings and hints follow. */
  size: '--nx-size',
} as const;
export type Token = keyof typeof tokens;
