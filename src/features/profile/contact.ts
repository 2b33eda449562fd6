import { html } from 'lit';
import { putContact, type Profile } from '../../api/profile.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import { section } from '../../ui/content/content.js';
import { optionalText, text } from '../../ui/fields/text.js';
import type { NxProfile } from './profile.js';

/** A person's own name, and where else they are found. */
export class Contact {
  readonly #form: Form<typeof putContact>;
  #before: Profile | undefined;

  constructor(private readonly host: NxProfile) {
    this.#form = new Form(host, putContact, {
      guarded: true,
      before: () => ((this.#before = host.profile.data), true),
      done: (profile) => {
        const { t, locale } = host;
        host.saved();
        const [before, names] = [this.#before, { name: t('profile.name'), skype: t('profile.skype') }];
        return savedWords<Pick<Profile, 'name' | 'skype'>>(t, locale, names, before, profile);
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
