import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { removePhone, startPhoneChange } from '../../api/phone-change.js';
import { getProfile, putCompany, putContact, putEmail, putPassword } from '../../api/profile.js';
import { Access } from '../../core/access.js';
import { credentials } from '../../core/credentials.js';
import { NxFeature } from '../../core/feature.js';
import { SaveBar } from '../../core/save-bar.js';
import { Query, together } from '../../core/query.js';
import { accessWords } from '../../i18n/access/words.js';
import { addressWords } from '../../i18n/address/words.js';
import { partWords } from '../../i18n/parts/words.js';
import { profileWords } from '../../i18n/profile/words.js';
import { content } from '../../ui/content/content.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { fieldKinds } from '../../ui/fields/field-kinds.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { rowStyles } from '../../ui/content/rows.styles.js';
import type { HostField } from '../../sections/own-fields/host-field.js';
import { CompanySection } from './company.js';
import type { Words } from './host.js';
import { Contact } from './contact.js';

/**
 * The signed-in user: name, e-mail address, the account's phone number, the password, and the company. Address, number and password
 * are changed in dialogs. What only the primary user may change is read-only for others.
 *
 * @fires {CustomEvent<object>} nx-profile-changed - A part of the profile was saved. The detail contains no personal data.
 * @fires {CustomEvent<object>} nx-before-phone-removed - Before the phone number is removed; cancel it to keep it.
 * @csspart section - A part of the page with its own heading.
 */
export class NxProfile extends NxFeature<Words> {
  static override styles = [NxFeature.styles, forms, fieldKinds, content, rowStyles, dialogs];
  static override light = credentials;
  static override endpoints = [getProfile, putContact, putEmail, putPassword, putCompany, startPhoneChange, removePhone];
  static override words: typeof NxFeature.words = [profileWords, addressWords, accessWords, partWords];

  /** Fields of the host's own, at the end of the company. The answers are sent as `extensions`. */
  @property({ attribute: false }) fields?: readonly HostField[];

  readonly access = new Access(this);
  readonly saveBar = new SaveBar(this, () => this.t('profile.title'));
  readonly #profile = new Query(this, getProfile);
  readonly #contact = new Contact(this, this.#profile);
  readonly #company = new CompanySection(this, this.#profile);

  protected override view() {
    return html`<div class="nx-stack nx-columns">
        ${pageHeader({ title: this.t('profile.title'), level: this.headingLevel })}
        ${together([this.#profile, this.access.query], () => this.#profile.view((profile) => [this.#contact.view(profile), this.#company.view(profile)]))}
      </div>
      ${this.#contact.dialogs(this.#profile.data)} ${this.saveBar.view()}`;
  }
}
