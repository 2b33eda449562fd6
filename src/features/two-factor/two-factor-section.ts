import { html } from 'lit';
import { getTwoFactor, putTwoFactor, type TwoFactor } from '../../api/short-codes.js';
import { longestTemplate } from '../../api/limits.js';
import { hasPinAlone } from '../../api/templates.js';
import { savedWords } from '../../core/changes.js';
import { Form } from '../../core/form.js';
import { Query } from '../../core/query.js';
import type { AccessWords } from '../../i18n/access/en.js';
import { isolate } from '../../i18n/isolated.js';
import type { TemplateWords } from '../../i18n/templates/en.js';
import type { TwoFactorWords } from '../../i18n/two-factor/en.js';
import { optionalText, text } from '../../ui/fields/text.js';
import { textarea } from '../../ui/fields/textarea.js';
import type { SectionHost } from '../../sections/host.js';
import { codeState } from '../../sections/short-codes/code-state.js';
import { placeOf, places } from '../../sections/short-codes/places.js';
import { besidePreview } from '../../sections/short-codes/beside-preview.js';
import { Preview } from '../../sections/short-codes/preview.js';
import { optionalSupport } from '../../sections/short-codes/support.js';

/** The fields that a person sets. */
const set = ({ companyName, message, supportInfo, termsUrl, privacyUrl }: TwoFactor) => ({
  companyName,
  message,
  supportInfo,
  termsUrl,
  privacyUrl,
});

type Host = SectionHost<TwoFactorWords & TemplateWords & AccessWords>;

/** A PIN of the usual length. */
const examplePin = '4821';

/** Finds a missing place for the PIN before the message is sent. */
const pinMessage: typeof textarea = {
  ...textarea,
  judge: ({ value }) => (value.trim() && !hasPinAlone(value) ? { code: 'placeholder' } : undefined),
};

/** The message with the PIN: its text, preview and settings (docs/rules.md#two-factor-message). */
export class TwoFactorSection {
  readonly query: Query<typeof getTwoFactor>;
  readonly #form: Form<typeof putTwoFactor>;
  readonly #preview: Preview;
  #before: TwoFactor | undefined;
  /** The typed message, not yet sent. */
  #message: string | undefined;

  constructor(private readonly host: Host) {
    this.query = new Query(host, getTwoFactor, () => (host.access.canAsk(getTwoFactor) ? {} : undefined));
    this.#preview = new Preview(host, () => examplePin);
    this.#form = new Form(host, putTwoFactor, {
      guarded: true,
      before: () => ((this.#before = this.query.data), true),
      done: (settings) => this.#saved(settings),
    });
    host.addController({ sessionEnded: () => (this.#message = undefined) });
  }

  view() {
    const { access, t } = this.host;
    return access.guard(putTwoFactor, t, () => this.query.view((settings) => this.#page(settings), 'form'));
  }

  #page(settings: TwoFactor) {
    const { t } = this.host;
    const message = this.#message ?? this.#form.begun('message', settings.message);
    return html`${codeState(t, settings)}
      <div class="nx-wide" @input=${this.#typed}>${this.#fields(settings, message)}</div>`;
  }

  #fields(settings: TwoFactor, message: string) {
    const { companyName, message: saved } = settings;
    const { t } = this.host;
    const { field } = this.#form;
    const misplaced = t('twoFactor.pinAlone', { place: isolate(placeOf('pin')) });
    const company = field(text, 'companyName', {
      label: t('twoFactor.company'),
      autocomplete: 'organization',
      value: companyName,
    });
    const template = html`<div class="nx-template">
      ${field(pinMessage, 'message', {
        label: t('twoFactor.message'),
        hint: misplaced,
        value: saved,
        issues: { placeholder: misplaced },
        most: longestTemplate,
        left: (left) => t('templates.left', { left }),
      })}
      ${places({ t, template: message, fits: (name) => name === 'pin', required: ['pin'] })}
    </div>`;
    const preview = this.#preview.view('two-factor', message, settings);
    const arrange = besidePreview(preview, this.#optInFacts(settings));
    return this.#form.view(html`${company} ${template}`, t('templates.update'), '', arrange);
  }

  /** The facts of the opt-in text, besides the company's name (docs/rules.md#opt-in-text). */
  #optInFacts({ supportInfo, termsUrl, privacyUrl }: TwoFactor) {
    const { t } = this.host;
    const { field } = this.#form;
    const hint = t('twoFactor.supportHint');
    const address = (name: 'termsUrl' | 'privacyUrl', value: string) =>
      field(optionalText, name, {
        label: t(`twoFactor.${name}`),
        type: 'url',
        value,
        issues: { invalid_format: t('twoFactor.urlWrong') },
      });
    return html`${field(optionalSupport, 'supportInfo', {
      label: t('twoFactor.supportInfo'),
      hint,
      value: supportInfo,
      issues: { notReachable: hint },
    })}
    ${address('termsUrl', termsUrl)} ${address('privacyUrl', privacyUrl)}`;
  }

  readonly #typed = ({ target }: Event) => {
    if ((target as Element).localName !== 'textarea') return;
    this.#message = (target as HTMLTextAreaElement).value;
    this.host.requestUpdate();
  };

  #saved(settings: TwoFactor): string {
    const { t, locale } = this.host;
    this.#message = undefined;
    if (!this.#before?.active) return t('templates.added', { code: isolate(settings.shortCode) });
    const names = {
      companyName: t('twoFactor.company'),
      message: t('twoFactor.message'),
      supportInfo: t('twoFactor.supportInfo'),
      termsUrl: t('twoFactor.termsUrl'),
      privacyUrl: t('twoFactor.privacyUrl'),
    };
    return savedWords(t, locale, names, set(this.#before), set(settings));
  }
}
