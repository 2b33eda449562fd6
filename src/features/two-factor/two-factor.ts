import { getTwoFactor, putTwoFactor } from '../../api/short-codes.js';
import { Access } from '../../core/access.js';
import { NxFeature } from '../../core/feature.js';
import { accessWords, type AccessWords } from '../../i18n/access/words.js';
import { templateWords, type TemplateWords } from '../../i18n/templates/words.js';
import { twoFactorWords, type TwoFactorWords } from '../../i18n/two-factor/words.js';
import { shortCodes } from '../../sections/short-codes/short-codes.styles.js';
import { TwoFactorSection } from './two-factor-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { content } from '../../ui/content/content.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { page } from '../../ui/content/page.js';

/**
 * Two-factor authentication by a shared US short code: the message with the place for the PIN, with a preview on a phone, counted
 * and priced.
 *
 * @csspart preview - The preview of the message.
 * @csspart phone - The phone in the preview.
 */
export class NxTwoFactor extends NxFeature<TwoFactorWords & TemplateWords & AccessWords> {
  static override styles = [NxFeature.styles, forms, content, badges, shortCodes];
  static override endpoints = [getTwoFactor, putTwoFactor];
  static override words: typeof NxFeature.words = [twoFactorWords, templateWords, accessWords];

  readonly access = new Access(this);
  readonly #twoFactor = new TwoFactorSection(this);

  protected override view() {
    const { t, headingLevel, access } = this;
    return page(
      { title: t('twoFactor.title'), description: t('twoFactor.lead'), level: headingLevel },
      access.query.isLoading ? access.query.view(() => '', 'form') : this.#twoFactor.view(),
    );
  }
}
