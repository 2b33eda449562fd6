import { html } from 'lit';
import { putContact, type getProfile, type Profile } from '../../api/profile.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import type { Query } from '../../core/query.js';
import { section } from '../../ui/content/content.js';
import { rows } from '../../ui/content/rows.js';
import { optionalText, text } from '../../ui/fields/text.js';
import { EditDialog } from './edit-dialog.js';
import { saved, type ProfileHost } from './host.js';
import { PhoneRow } from './phone-row.js';

/**
 * The person: number, address and password to read, each with a dialog that changes it; name and Skype name in a form. They are in the
 * order in which the documentation prints them.
 */
export class Contact {
  readonly #form: Form<typeof putContact>;
  readonly #email: EditDialog;
  readonly #phone: PhoneRow;
  readonly #password: EditDialog;

  constructor(
    private readonly host: ProfileHost,
    profile: Query<typeof getProfile>,
  ) {
    this.#form = new Form(host, putContact, {
      guarded: true,
      bar: host.saveBar,
      stands: () => profile.data,
      done: (contact, { before }) => {
        const { t, locale } = host;
        saved(host);
        const names = { name: t('profile.name'), skype: t('profile.skype') };
        return savedWords<Pick<Profile, 'name' | 'skype'>>(t, locale, names, before, contact);
      },
    });
    this.#email = new EditDialog(host, 'edit-email', async () => (await import('./lazy.js')).emailForm(host));
    this.#phone = new PhoneRow(host);
    this.#password = new EditDialog(host, 'edit-password', async () => (await import('./lazy.js')).passwordForm(host));
  }

  view(profile: Profile) {
    const { t, headingLevel } = this.host;
    const { field } = this.#form;
    const { name, skype, email } = profile;
    return section(
      { title: t('profile.contact'), level: headingLevel + 1 },
      html`${rows([
        this.#phone.row(profile),
        { name: t('profile.email'), value: html`<bdi>${email}</bdi>`, actions: this.#email.button(t('profile.emailEdit')) },
      ])}
      ${this.#form.view(
        html`${field(text, 'name', { label: t('profile.name'), autocomplete: 'name', value: name })}
        ${field(optionalText, 'skype', { label: t('profile.skype'), value: skype })}`,
      )}
      ${rows([
        {
          name: t('profile.password'),
          value: html`<span aria-hidden="true">••••••••</span>`,
          actions: this.#password.button(t('profile.passwordEdit')),
        },
      ])}`,
    );
  }

  /** The dialogs, which stay while the rest loads anew. */
  dialogs(profile: Profile | undefined) {
    const { t } = this.host;
    return [
      this.#email.view(t('profile.emailEdit'), profile),
      this.#phone.dialogs(profile),
      this.#password.view(t('profile.passwordEdit'), profile),
    ];
  }
}
