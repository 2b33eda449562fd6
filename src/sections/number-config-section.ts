import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listCallbacks } from '../api/callbacks.js';
import { listApplications, type NumberConfig } from '../api/number-config.js';
import { listNumbers, putNumberConfig, type RentedNumber } from '../api/numbers.js';
import { savedWords } from '../core/changes.js';
import { Form } from '../core/form.js';
import { Lazy } from '../core/lazy.js';
import { Query, together } from '../core/query.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { CallbacksWords } from '../i18n/callbacks/en.js';
import type { ConfigWords } from '../i18n/number-config/en.js';
import type { PartWords } from '../i18n/parts/en.js';
import { empty } from '../ui/content/content.js';
import { optionalText } from '../ui/fields/text.js';
import { select } from '../ui/fields/select.js';
import { callTarget } from './call-target.js';
import type { SectionHost } from './host.js';
import type { WhichNumber } from './number-words.js';
import { hash } from '../ui/icons/hash.js';
import { WebhookTests } from './webhook-tests.js';

type Voice = NumberConfig['voice'];

/**
 * The targets of texts and calls to a number. Webhooks are tested before they are saved, and failing ones are still allowed
 * (docs/rules.md#number-settings).
 */
export class NumberConfigSection {
  readonly query: Query<typeof listNumbers>;
  readonly #applications: Query<typeof listApplications>;
  readonly #form: Form<typeof putNumberConfig>;
  readonly #tests: WebhookTests;
  readonly #callbacks: Lazy;
  #voice: Voice | undefined;
  /** The number that the form was drawn for. */
  #drawn = '';

  /** `which` returns the number; undefined while none is selected. */
  constructor(
    private readonly host: SectionHost<ConfigWords & AccessWords & CallbacksWords & PartWords>,
    private readonly which: () => WhichNumber | undefined,
    saved: () => void = () => {},
  ) {
    const allowed = () => (host.access.canAsk(putNumberConfig) ? {} : undefined);
    this.query = new Query(host, listNumbers, allowed);
    this.#applications = new Query(host, listApplications, () => (host.client?.can(listApplications) ? allowed() : undefined));
    this.#tests = new WebhookTests(host);
    const callbacks = async () => (await import('./number-callbacks.js')).numberCallbacks(host, which);
    this.#callbacks = new Lazy(host, callbacks, 'rows');
    host.addController({ hostUpdate: () => this.#follow(), sessionEnded: () => (this.#voice = undefined) });
    this.#form = new Form(host, putNumberConfig, {
      guarded: true,
      given: () => ({ ...which(), ...(this.#chosenVoice === 'none' && { voiceValue: '' }) }),
      stands: () => this.#number,
      before: (config) => this.#tests.allow(this.#changed(config)),
      done: ({ config }, { before }) => {
        this.#tests.forget();
        this.#voice = undefined;
        saved();
        return savedWords(host.t, host.locale, this.#names, before?.config, config);
      },
    });
  }

  get #number(): RentedNumber | undefined {
    const chosen = this.which();
    return this.query.data?.items.find(({ country, msisdn }) => country === chosen?.country && msisdn === chosen.msisdn);
  }

  /** The selection in the form, saved or not. */
  get #chosenVoice(): Voice | undefined {
    return this.#voice ?? this.#number?.config.voice;
  }

  view() {
    const { access, t } = this.host;
    return access.guard(putNumberConfig, t, () => together([this.query, this.#applications], () => this.#page()));
  }

  #page() {
    const { t } = this.host;
    const number = this.#number;
    if (!number) return empty(t('config.which'), t('config.gone'), '', hash);
    return [this.#fields(number), this.host.client?.can(listCallbacks) ? this.#callbacks.view() : ''];
  }

  #fields({ config, country }: RentedNumber) {
    const { t } = this.host;
    const { field } = this.#form;
    const voice = this.#chosenVoice ?? 'none';
    const kinds = ['none', 'tel', 'sip', 'vxml', 'app'] as const;
    const options = Object.fromEntries(kinds.map((kind) => [kind, t(`config.voice.${kind}`)]));
    const address = (name: 'inboundSms' | 'voiceStatus') =>
      field(optionalText, name, {
        label: t(`config.${name}`),
        hint: t('config.hint'),
        type: 'url',
        value: config[name],
        issues: { invalid_format: t('config.wrong') },
      });
    const value = voice === config.voice ? config.voiceValue : '';
    const more = { t, value, region: country, applications: this.#applications.data?.items ?? [] };
    const fields = html`${address('inboundSms')}
    ${field(select, 'voice', { label: t('config.voice'), options, value: config.voice })} ${callTarget(this.#form, voice, more)}
    ${address('voiceStatus')}`;
    // Text typed for one number must never appear in the form of another.
    return keyed(
      this.#drawn,
      html`<div @change=${this.#choose}>${this.#form.view(fields, t('config.update'), this.#tests.button())}</div>
        ${this.#tests.view()}`,
    );
  }

  /** Resets selections, tests and messages when the number changes. */
  #follow() {
    const { country, msisdn } = this.which() ?? {};
    const now = `${country} ${msisdn}`;
    if (now === this.#drawn) return;
    this.#drawn = now;
    this.#voice = undefined;
    this.#tests.forget();
    this.#form.forget();
  }

  readonly #choose = ({ target }: Event) => {
    const { name, value } = target as HTMLSelectElement;
    if (name !== 'voice') return;
    this.#voice = value as Voice;
    this.host.requestUpdate();
  };

  /** Webhooks that have changed. */
  #changed(config: NumberConfig): readonly string[] {
    const before = this.#number?.config;
    const names = ['inboundSms', 'voiceStatus', ...(config.voice === 'vxml' ? (['voiceValue'] as const) : [])] as const;
    return names.map((name) => (config[name] === before?.[name] ? '' : config[name])).filter(Boolean);
  }

  get #names() {
    const { t } = this.host;
    return {
      inboundSms: t('config.inboundSms'),
      voice: t('config.voice'),
      voiceValue: t('config.voice'),
      voiceStatus: t('config.voiceStatus'),
    };
  }
}
