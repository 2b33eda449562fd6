import type { CSSResult, ReactiveController } from 'lit';

/** The element that draws a dialog. */
export interface DialogHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  /** The page's choices: the look of dialogs with forms. */
  readonly provided?: { readonly dialogs?: '' | 'sheet' | undefined } | undefined;
  wear(styles: readonly CSSResult[]): void;
  focusHeading?(): Promise<void>;
}
