import { html } from 'lit';
import { permissions, type Permission } from '../../api/endpoint.js';
import { addUser, putUser, type User } from '../../api/people.js';
import { Form } from '../../core/form.js';
import { userEditorWords } from '../../i18n/user-editor/words.js';
import { choices } from '../../ui/fields/choices.js';
import { choiceStyles } from '../../ui/fields/choices.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { text } from '../../ui/fields/text.js';
import type { UsersHost } from './host.js';

const matrix = choices<Permission>();

export const editorStyles = [fieldKinds, choiceStyles];
export const editorWords = [userEditorWords];

/** The edited user, and the function that closes the dialog. */
interface Editing {
  readonly user: User | undefined;
  close(): void;
}

/** The forms of the editor, which load when it is first opened. */
export class EditorForms {
  readonly #add: Form<typeof addUser>;
  readonly #edit: Form<typeof putUser>;

  constructor(
    private readonly host: UsersHost,
    private readonly editor: Editing,
  ) {
    this.#add = new Form(host, addUser, {
      guarded: true,
      done: ({ id, name, email }) => {
        host.emit('nx-user-added', { userId: id });
        editor.close();
        return host.t('users.added', { name, email });
      },
    });
    this.#edit = new Form(host, putUser, {
      guarded: true,
      given: () => ({ userId: editor.user?.id ?? '', suspended: editor.user?.status === 'suspended' }),
      done: ({ id, name }) => {
        host.emit('nx-user-changed', { userId: id });
        editor.close();
        return host.t('users.changed', { name });
      },
    });
  }

  view() {
    const { user } = this.editor;
    return user ? this.#editing(user) : this.#adding();
  }

  forget(): void {
    for (const form of [this.#add, this.#edit]) form.forget();
  }

  #adding() {
    const { t } = this.host;
    const { field } = this.#add;
    const email = {
      label: t('users.email'),
      hint: t('users.emailHint'),
      type: 'email',
      issues: { inUse: t('users.emailInUse') },
    } as const;
    return this.#add.view(
      html`${field(text, 'name', { label: t('users.name') })} ${field(text, 'email', email)}
      ${field(matrix, 'permissions', this.#matrix([]))}`,
      t('action.saveShort'),
    );
  }

  #editing({ name, permissions: allowed }: User) {
    const { t } = this.host;
    const { field } = this.#edit;
    return this.#edit.view(
      html`${field(text, 'name', { label: t('users.name'), value: name })}
      ${field(matrix, 'permissions', this.#matrix([...allowed]))}`,
      t('action.saveShort'),
    );
  }

  #matrix(value: Permission[]) {
    const { t } = this.host;
    const entries = permissions.map((it) => [it, { label: t(`access.${it}`), hint: t(`users.${it}`) }] as const);
    const options = Object.fromEntries(entries) as Record<Permission, { label: string; hint: string }>;
    const sets: Record<string, readonly Permission[]> = {
      [t('users.everything')]: permissions,
      [t('users.finance')]: ['payments', 'usage'],
      [t('users.developer')]: ['numbers', 'requests', 'verify', 'usage'],
      [t('users.nothing')]: [],
    };
    return { label: t('users.may'), value, options, presets: { label: t('users.presets'), sets } };
  }
}
