// Written by `npm run tokens` from the token files beside it.

/** The custom property of each token, which a host may set. */
export const tokens = {
  /** The corners of buttons. */
  'button-radius': '--nx-button-radius',
  /** The weight of buttons' labels. */
  'button-weight': '--nx-button-weight',
  /** The space inside cards and dialogs. */
  'card-padding': '--nx-card-padding',
  /** The corners of elements, cards and dialogs: one and a half times the radius of corners, 1.5rem at most. */
  'card-radius': '--nx-card-radius',
  /** Background of primary buttons and of selected controls. */
  accent: '--nx-accent',
  /** Background behind the cards of a dashboard; darker than them. */
  canvas: '--nx-canvas',
  /** Text and icons of failures, and what cannot be undone. */
  danger: '--nx-danger',
  /** Background of failures. */
  'danger-soft': '--nx-danger-soft',
  /** Borders of fields, checkboxes and switches. */
  edge: '--nx-edge',
  /** Text and icons of success. */
  good: '--nx-good',
  /** Background of success. */
  'good-soft': '--nx-good-soft',
  /** Background of neutral messages: a little of the link colour in the surface. */
  'info-soft': '--nx-info-soft',
  /** Dividers and borders of cards; they carry no meaning. */
  line: '--nx-line',
  /** Borders of plain buttons, and the rule below table heads. */
  'line-strong': '--nx-line-strong',
  /** Links, in the colour of the accent, and the focus ring. */
  link: '--nx-link',
  /** Secondary text. */
  muted: '--nx-muted',
  /** Background of neutral badges and chips. */
  'neutral-soft': '--nx-neutral-soft',
  /** Text on the accent: black or white, whichever has more contrast. */
  'on-accent': '--nx-on-accent',
  /** Text on the colour of danger. */
  'on-danger': '--nx-on-danger',
  /** Background of code, skeletons and table feet: a little of the text in the surface. */
  raised: '--nx-raised',
  /** Background of elements, cards, fields and bars. */
  surface: '--nx-surface',
  /** Text. */
  text: '--nx-text',
  /** Text and icons of warnings. */
  warn: '--nx-warn',
  /** Background of warnings. */
  'warn-soft': '--nx-warn-soft',
  /** The least contrast of text with its background (WCAG 2.2, 1.4.3); controls get two thirds of it. */
  contrast: '--nx-contrast',
  /** Least height of a control; 44 px where fingers point. */
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
  /** Size that all text follows: body text is 15/16 of it. */
  size: '--nx-size',
} as const;
export type Token = keyof typeof tokens;
