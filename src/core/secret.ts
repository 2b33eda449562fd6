import { revealApiSecret, type ApiKey } from '../api/api-key.js';
import { errorText } from '../i18n/errors.js';
import type { PartWords } from '../i18n/parts/en.js';
import type { Translate } from '../i18n/catalog.js';
import { clockTime, remaining } from '../ui/status/remaining.js';
import { button } from '../ui/button/button.js';
import { outcome } from '../ui/form/outcome.js';
import { Countdown } from './countdown.js';
import type { FeatureHost } from './host.js';
import { Mutation } from './mutation.js';

type Masked = ApiKey['secrets'][number];

/** Seconds for which a secret stays visible. */
const inSight = 30;

/** The API secret: masked until a person shows it, and masked again automatically. */
export class Secret {
  #value = '';
  /** The id of the secret that is visible, or is being loaded. */
  #of: string | undefined;
  readonly #hiding: Countdown;
  readonly #reveal: Mutation<typeof revealApiSecret>;

  constructor(
    private readonly host: FeatureHost,
    private readonly which: () => Masked | undefined,
    /** Called when the secret was shown or copied. */
    private readonly seen: () => void,
  ) {
    this.#hiding = new Countdown(host, this.#hide);
    this.#reveal = new Mutation(host, revealApiSecret, ({ secret }) => {
      this.#value = secret;
      this.#hiding.start(inSight);
      seen();
    });
    host.addController({
      // Deletes the secret from memory, so that it is not visible when the element returns to the page.
      hostDisconnected: this.#hide,
      sessionEnded: this.#hide,
      // Hides the secret after a change of the account or the session, because it belongs to the last person.
      hostUpdate: () => this.which()?.id === this.#of || (this.#value = ''),
    });
  }

  /** The visible text: the secret, or dots and its last characters. */
  get shown(): string {
    return this.#value || `••••••••${this.which()?.ending ?? ''}`;
  }

  /** The secret itself, for the clipboard. */
  async fetch(): Promise<string> {
    const { scope } = this.host;
    const secretId = this.which()?.id;
    if (!scope || !secretId) throw new Error('There is no secret to copy.');
    const { secret } = await scope.call(revealApiSecret, { secretId });
    this.seen();
    return secret;
  }

  /** The button that shows or hides it; `name` names the secret for screen readers. */
  toggle(name: string) {
    const { t } = this.host;
    const show = () => void this.#reveal.send(() => ({ secretId: (this.#of = this.which()?.id) ?? '' }));
    return this.#value
      ? button({ label: t('action.hide'), name: `${t('action.hide')}: ${name}`, onClick: this.#hide })
      : button({ label: t('action.show'), name: `${t('action.show')}: ${name}`, onClick: show, busy: this.#reveal.busy });
  }

  /** The failure to show it. */
  outcome() {
    const { t, locale } = this.host;
    const { error } = this.#reveal;
    return outcome(error ? errorText(t, error, locale) : '', '');
  }

  /** The remaining time for which it is visible. */
  remaining(t: Translate<PartWords>) {
    return this.#value && remaining(t('parts.secretShown', { time: clockTime(this.#hiding.left) }));
  }

  readonly #hide = () => {
    this.#value = '';
    this.host.requestUpdate();
  };
}
