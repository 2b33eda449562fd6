import { html } from 'lit';
import { permissions, type Permission } from '../../api/endpoint.js';
import { addUser, putUser, type User } from '../../api/people.js';
import { Form } from '../../core/form.js';
import { choices } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { text } from '../../ui/text.js';
import type { NxUsers } from './users.js';

const matrix = choices<Permission>();

/** Where somebody is added, or gets another name or other permissions. */
export class Editor {
  readonly #dialog: Dialog;
  readonly #add: Form<typeof addUser>;
  readonly #edit: Form<typeof putUser>;
  #user: User | undefined;

  constructor(private readonly host: NxUsers) {
    this.#dialog = new Dialog(host);
    this.#add = new Form(host, addUser, {
      guarded: true,
      done: ({ id, name, email }) => {
        host.emit('nx-user-added', { userId: id });
        this.#close(host.t('users.added', { name, email }));
      },
    });
    this.#edit = new Form(host, putUser, {
      guarded: true,
      given: () => ({ userId: this.#user?.id ?? '', suspended: this.#user?.status === 'suspended' }),
      done: ({ id, name }) => {
        host.emit('nx-user-changed', { userId: id });
        this.#close(host.t('users.changed', { name }));
      },
    });
  }

  readonly add = (): void => this.#open(undefined);
  readonly edit = (user: User): void => this.#open(user);

  view() {
    const { t } = this.host;
    const title = this.#user ? t('users.editTitle', { name: this.#user.name }) : t('users.add');
    return this.#dialog.view({ id: 'editor', title, say: t }, () => (this.#user ? this.#editing(this.#user) : this.#adding()));
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
      t('users.add'),
    );
  }

  #editing({ name, permissions: allowed }: User) {
    const { t } = this.host;
    const { field } = this.#edit;
    return this.#edit.view(
      html`${field(text, 'name', { label: t('users.name'), value: name })}
      ${field(matrix, 'permissions', this.#matrix([...allowed]))}`,
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

  #open(user: User | undefined) {
    this.#user = user;
    for (const form of [this.#add, this.#edit]) form.forget();
    void this.#dialog.open();
  }

  #close(words: string) {
    this.#dialog.close();
    this.host.toasts.show('good', words);
  }
}
