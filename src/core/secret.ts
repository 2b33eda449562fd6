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

/** Seconds for which a secret stays in sight. */
const inSight = 30;

/** The API secret: masked until asked for, and masked again by itself. */
export class Secret {
  #value = '';
  /** The id of the secret that is, or may be about to be, in sight. */
  #of: string | undefined;
  readonly #hiding: Countdown;
  readonly #reveal: Mutation<typeof revealApiSecret>;

  constructor(
    private readonly host: FeatureHost,
    private readonly which: () => Masked | undefined,
    /** Somebody has seen or copied it. */
    private readonly seen: () => void,
  ) {
    this.#hiding = new Countdown(host, this.#hide);
    this.#reveal = new Mutation(host, revealApiSecret, ({ secret }) => {
      this.#value = secret;
      this.#hiding.start(inSight);
      seen();
    });
    host.addController({
      // Out of the page, out of memory: nobody should find it there when the element comes back.
      hostDisconnected: this.#hide,
      sessionEnded: this.#hide,
      // Another account, or a session that has ended: nobody should see what the last person did.
      hostUpdate: () => this.which()?.id === this.#of || (this.#value = ''),
    });
  }

  /** What may be on screen now: the secret, or dots and its last characters. */
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

  /** `name`: which secret it is, for those who cannot see what stands beside the button. */
  toggle(name: string) {
    const { t } = this.host;
    const show = () => void this.#reveal.send(() => ({ secretId: (this.#of = this.which()?.id) ?? '' }));
    return this.#value
      ? button({ label: t('action.hide'), name: `${t('action.hide')}: ${name}`, onClick: this.#hide })
      : button({ label: t('action.show'), name: `${t('action.show')}: ${name}`, onClick: show, busy: this.#reveal.busy });
  }

  /** Why it could not be shown. */
  outcome() {
    const { t, locale } = this.host;
    const { error } = this.#reveal;
    return outcome(error ? errorText(t, error, locale) : '', '');
  }

  /** For how long it can yet be seen. */
  remaining(t: Translate<PartWords>) {
    return this.#value && remaining(t('parts.secretShown', { time: clockTime(this.#hiding.left) }));
  }

  readonly #hide = () => {
    this.#value = '';
    this.host.requestUpdate();
  };
}
