/** A text of the host's own: one for every language, or each with its language (`{ en: 'Order number', de: 'Bestellnummer' }`). */
export type HostText = string | Readonly<Record<string, string>>;

/** A field of the host's own in a form. What a person answers is sent and kept as `extensions`, by its id. */
export interface HostField {
  /** Its name in `extensions`: a small letter, then up to 39 letters, digits, `_` and `-`. */
  readonly id: string;
  readonly label: HostText;
  /** A line of text, one of several answers, or a box to tick. */
  readonly kind: 'text' | 'choice' | 'checkbox';
  /** True if the form is not sent without it. */
  readonly required?: boolean;
  /** A sentence below the label. */
  readonly hint?: HostText;
  /** The answers of a choice, each with its label. */
  readonly options?: Readonly<Record<string, HostText>>;
  /** The most characters of a text, 500 by default. */
  readonly maxLength?: number;
  /** A regular expression that a whole text must match. */
  readonly pattern?: string;
  /** The error where it is required and has no answer. */
  readonly missing?: HostText;
  /** The error where a text does not match the pattern. */
  readonly invalid?: HostText;
}
