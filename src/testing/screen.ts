/** A person's hands and eyes on a screen, through which the steps act: in a browser by Playwright, in jsdom by Testing Library. */
export interface Screen {
  /** Writes a text into a field, in the place of what is there. */
  fill(label: RegExp, text: string): Promise<void>;
  /** Chooses an option of a list by its value. */
  choose(label: RegExp, value: string): Promise<void>;
  /** Writes into a field with suggestions, and takes the first of them by the key Enter. */
  pick(label: RegExp, text: string): Promise<void>;
  check(name: RegExp): Promise<void>;
  /** Presses a button; that of the open dialog, if it is said. */
  press(name: RegExp, where?: 'dialog'): Promise<void>;
  /** Waits until a field is there. */
  offers(label: RegExp): Promise<void>;
  /** Waits until a field is gone. */
  withdraws(label: RegExp): Promise<void>;
  /** Waits until a text is there. */
  shows(text: RegExp): Promise<void>;
}
