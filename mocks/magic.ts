/** A value that brings something about. */
export interface Magic {
  /** Where it is typed or sent. */
  readonly where: string;
  readonly value: string;
  readonly outcome: string;
}

/** Every value that makes the backend behave in a certain way, for one page that people keep open. */
export const magicValues: readonly Magic[] = [
  { where: 'Sign-up, country', value: 'CU, IR, KP, SD, SY', outcome: 'is refused: the country can not be served' },
];
