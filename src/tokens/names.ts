// Written by `npm run tokens` from the token files beside it.

/** The custom property of each token, which a host may set. */
export const tokens = {
  /** The corners of buttons. */
  'button-radius': '--nx-button-radius',
  /** The weight of buttons' labels. */
  'button-weight': '--nx-button-weight',
  /** The space inside cards and dialogs. */
  'card-padding': '--nx-card-padding',
  /** The corners of elements, cards and dialogs. */
  'card-radius': '--nx-card-radius',
  /** The background of primary buttons and of selected items. */
  accent: '--nx-accent',
  /** Failures, and actions that cannot be undone. */
  danger: '--nx-danger',
  /** The edges of controls. */
  edge: '--nx-edge',
  /** Success. */
  good: '--nx-good',
  /** Separating lines, which carry no meaning. */
  line: '--nx-line',
  /** Text in the colour of the accent, and the focus ring. */
  link: '--nx-link',
  /** Secondary text. */
  muted: '--nx-muted',
  /** Text on the accent: black or white, whichever has more contrast. */
  'on-accent': '--nx-on-accent',
  /** Text on the colour of danger. */
  'on-danger': '--nx-on-danger',
  /** The background of raised areas: the surface with a little of the text's colour. */
  raised: '--nx-raised',
  /** The background of an element. */
  surface: '--nx-surface',
  /** Text. */
  text: '--nx-text',
  /** Warnings. */
  warn: '--nx-warn',
  /** The least contrast of text with its background (WCAG 2.2, 1.4.3); controls get two thirds of it. */
  contrast: '--nx-contrast',
  /** The least height of a control: 44 px, for fingers. */
  control: '--nx-control',
  /** The density of the layout; 1 is comfortable. */
  density: '--nx-density',
  /** The corners of fields. */
  'field-radius': '--nx-field-radius',
  /** The font. */
  font: '--nx-font',
  /** The space between parts; all other spaces follow from it. */
  gap: '--nx-gap',
  /** The space inside the element's edge. */
  padding: '--nx-padding',
  /** The duration of motion; none if the person prefers reduced motion. */
  quick: '--nx-quick',
  /** The radius of corners. */
  radius: '--nx-radius',
  /** The size of text; headings and hints follow. */
  size: '--nx-size',
} as const;
export type Token = keyof typeof tokens;
