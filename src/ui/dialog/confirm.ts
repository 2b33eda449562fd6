import { html } from 'lit';
import type { Translate } from '../../i18n/catalog.js';
import type { PartWords } from '../../i18n/parts/en.js';
import { button } from '../button/button.js';
import { Dialog } from './dialog.js';

interface Question {
  readonly title: string;
  /** The consequence, stated before the action. */
  readonly consequence: unknown;
  /** The label of the button that acts, by its action: "Delete card", never "OK". */
  readonly action: string;
  /** The label of the button that does nothing, by what it keeps: "Keep number", never a bare "Cancel". */
  readonly keep: string;
  readonly danger?: boolean;
}

/** Asks before an action that cannot be undone. The safe button has the focus, so that Enter alone destroys nothing. */
export class Confirm {
  readonly #dialog: Dialog;
  #question: Question | undefined;
  #answer: ((yes: boolean) => void) | undefined;

  constructor(host: ConstructorParameters<typeof Dialog>[0]) {
    this.#dialog = new Dialog(host, () => this.#close(false));
  }

  /** Resolves to true when the person confirms; to false for every other way out. */
  ask(question: Question): Promise<boolean> {
    this.#close(false);
    this.#question = question;
    void this.#dialog.open();
    return new Promise((answer) => (this.#answer = answer));
  }

  view(id: string, t: Translate<PartWords>) {
    const { title = '', consequence, action = '', keep = '', danger = false } = this.#question ?? {};
    const answer = (yes: boolean) => () => {
      this.#close(yes);
      this.#dialog.close();
    };
    const actions = [
      button({ label: keep, onClick: answer(false), focus: true }),
      button({ label: action, onClick: answer(true), look: danger ? 'danger' : 'primary' }),
    ];
    return this.#dialog.view({ id, title, t, actions, firm: true }, () => html`<div>${consequence}</div>`);
  }

  #close(yes: boolean) {
    this.#answer?.(yes);
    this.#answer = undefined;
  }
}
