import type { FeatureHost } from './host.js';

/** A form whose changes a bar saves. */
export interface Saved {
  readonly isChanged: boolean;
  /** Sends what was typed; false if it was refused. */
  send(): Promise<boolean>;
  /** Leads to what is wrong. */
  showWrong(): void;
  /** Draws the form anew with what is stored. */
  discard(): void;
}

export interface BarHost extends FeatureHost {
  readonly frame: 'card' | 'none';
}
