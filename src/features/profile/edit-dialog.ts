import type { CSSResult } from 'lit';
import type { Profile } from '../../api/profile.js';
import { Lazy } from '../../core/lazy.js';
import type { Words } from '../../i18n/catalog.js';
import { button } from '../../ui/button/button.js';
import { Dialog } from '../../ui/dialog/dialog.js';
import type { ProfileHost } from './host.js';

/** A form for a rare change. */
export interface EditForm {
  view(profile: Profile): unknown;
  /** Forgets what was typed. */
  forget(): void;
}

/** The dialog around a form, for the form itself. */
export type Around = Pick<Dialog, 'close' | 'focusField'>;

interface Loaded {
  readonly make: (around: Around) => EditForm;
  readonly words: readonly Words[];
  readonly styles: readonly CSSResult[];
}

/** A dialog with a form of its own, which loads when it is first opened. It stays open while its element moves in the page. */
export class EditDialog {
  readonly #dialog: Dialog;
  readonly #lazy: Lazy;
  #form: EditForm | undefined;
  #profile: Profile | undefined;

  constructor(
    private readonly host: ProfileHost,
    private readonly id: string,
    load: () => Promise<Loaded>,
  ) {
    const closed = (isOver: boolean) => {
      // A draft is for the same person's next session.
      if (!isOver) this.#form?.forget();
    };
    this.#dialog = new Dialog(host, closed, true);
    this.#lazy = new Lazy(host, async () => {
      const { make, ...loaded } = await load();
      return { ...loaded, make: () => this.#with((this.#form = make(this.#dialog))) };
    });
  }

  readonly open = (): void => void this.#dialog.open();

  /** The button in its row. */
  button(label: string) {
    return button({ label, onClick: this.open });
  }

  view(title: string, profile: Profile | undefined) {
    this.#profile = profile;
    const { t } = this.host;
    return this.#dialog.view({ id: this.id, title, t, look: 'form' }, () => this.#lazy.view());
  }

  #with(form: EditForm) {
    return { view: () => this.#profile && form.view(this.#profile) };
  }
}
