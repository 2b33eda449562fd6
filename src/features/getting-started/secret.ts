import { html } from 'lit';
import { revealApiSecret, type ApiKey } from '../../api/api-key.js';
import { call } from '../../core/backend.js';
import { Countdown } from '../../core/countdown.js';
import { Sending } from '../../core/sending.js';
import { errorText } from '../../i18n/errors.js';
import { isolate, minutes } from '../../i18n/format.js';
import { button } from '../../ui/button.js';
import { outcome } from '../../ui/outcome.js';
import type { NxGettingStarted } from './getting-started.js';

/** Seconds for which a secret stays in sight. */
const inSight = 30;

/** The API secret: masked until asked for, and masked again by itself. */
export class Secret {
  #value = '';
  /** The id of the secret that is, or may be about to be, in sight. */
  #of: string | undefined;
  readonly #hiding: Countdown;
  readonly #reveal: Sending<typeof revealApiSecret>;

  constructor(
    private readonly host: NxGettingStarted,
    private readonly key: () => ApiKey | undefined,
  ) {
    this.#hiding = new Countdown(host, this.#hide);
    this.#reveal = new Sending(host, revealApiSecret, ({ secret }) => {
      this.#value = secret;
      this.#hiding.start(inSight);
      host.emit('nx-secret-revealed', {});
    });
    host.addController({
      // Out of the page, out of memory: nobody should find it there when the element comes back.
      hostDisconnected: this.#hide,
      // Another account, or a session that has ended: nobody should see what the last person did.
      hostUpdate: () => this.#newest?.id === this.#of || (this.#value = ''),
    });
  }

  /** What may be on screen now: the secret, or dots and its last characters. */
  get shown(): string {
    return this.#value || `••••••••${this.#newest?.ending ?? ''}`;
  }

  /** The secret itself, for the clipboard. */
  async fetch(): Promise<string> {
    const { client } = this.host;
    const secretId = this.#newest?.id;
    if (!client || !secretId) throw new Error('There is no secret to copy.');
    const { secret } = await call(client, revealApiSecret, { secretId });
    this.host.emit('nx-secret-revealed', {});
    return secret;
  }

  toggle() {
    const { common } = this.host;
    const show = () => void this.#reveal.send(() => ({ secretId: (this.#of = this.#newest?.id) ?? '' }));
    return this.#value
      ? button({ label: common('action.hide'), onClick: this.#hide })
      : button({ label: common('action.show'), onClick: show, busy: this.#reveal.busy });
  }

  /** Why it could not be shown. */
  outcome() {
    const { common, locale } = this.host;
    const { error } = this.#reveal;
    return outcome(error ? errorText(common, error, locale) : '', '');
  }

  remaining() {
    const time = isolate(minutes(this.#hiding.left));
    return this.#value && html`<span class="nx-muted nx-small">${this.host.t('start.secretShown', { time })}</span>`;
  }

  get #newest() {
    return this.key()?.secrets.at(-1);
  }

  readonly #hide = () => {
    this.#value = '';
    this.host.requestUpdate();
  };
}

declare global {
  interface HTMLElementEventMap {
    'nx-secret-revealed': CustomEvent<object>;
  }
}
