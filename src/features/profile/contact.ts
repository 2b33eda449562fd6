import { html } from 'lit';
import { putContact, type getProfile, type Profile } from '../../api/profile.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import type { Query } from '../../core/query.js';
import { section } from '../../ui/content/content.js';
import { optionalText, text } from '../../ui/fields/text.js';
import { saved, type ProfileHost } from './host.js';

/** A person's name and Skype name. */
export class Contact {
  readonly #form: Form<typeof putContact>;

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
  }

  view({ name, skype }: Profile) {
    const { t, headingLevel } = this.host;
    const { field } = this.#form;
    return section(
      { title: t('profile.contact'), level: headingLevel + 1 },
      this.#form.view(
        html`${field(text, 'name', { label: t('profile.name'), autocomplete: 'name', value: name })}
        ${field(optionalText, 'skype', { label: t('profile.skype'), value: skype })}`,
      ),
    );
  }
}
