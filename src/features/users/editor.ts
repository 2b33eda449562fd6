import type { User } from '../../api/people.js';
import { Lazy } from '../../core/lazy.js';
import { Dialog } from '../../ui/dialog/dialog.js';
import type { EditorForms } from './editor-forms.js';
import type { UsersHost } from './host.js';

/** The dialog that adds a user, or changes a user's name and permissions. */
export class Editor {
  readonly #dialog: Dialog;
  readonly #lazy: Lazy;
  #forms: EditorForms | undefined;
  /** The edited user; undefined for a new one. */
  user: User | undefined;

  constructor(private readonly host: UsersHost) {
    this.#dialog = new Dialog(host, undefined, true);
    this.#lazy = new Lazy(host, async () => {
      const { EditorForms, editorStyles, editorWords } = await import('./editor-forms.js');
      return { make: () => (this.#forms = new EditorForms(host, this)), words: editorWords, styles: editorStyles };
    });
  }

  readonly add = (): void => this.#open(undefined);
  readonly edit = (user: User): void => this.#open(user);

  view() {
    const { t } = this.host;
    const title = this.user ? t('users.editTitle', { name: this.user.name }) : t('users.add');
    return this.#dialog.view({ id: 'editor', title, t, look: 'form' }, () => this.#lazy.view());
  }

  readonly close = (): void => this.#dialog.close();

  #open(user: User | undefined) {
    this.user = user;
    this.#forms?.forget();
    void this.#dialog.open();
  }
}
