import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { listCallbacks, resendCallback, type Callback } from '../api/callbacks.js';
import { Mutation } from '../core/mutation.js';
import { Query } from '../core/query.js';
import { callbacksWords, type CallbacksWords } from '../i18n/callbacks/words.js';
import { errorText } from '../i18n/errors.js';
import { moment, number } from '../i18n/format.js';
import { isolate } from '../i18n/isolated.js';
import { partWords, type PartWords } from '../i18n/parts/words.js';
import { phoneNumber } from '../i18n/phone-number.js';
import { button } from '../ui/button/button.js';
import { badge } from '../ui/content/badge.js';
import { badges } from '../ui/content/badge.styles.js';
import { empty, section, zoneNote } from '../ui/content/content.js';
import { instant } from '../ui/content/instant.js';
import type { Kind } from '../ui/content/notice.js';
import { outcome } from '../ui/form/outcome.js';
import { hash } from '../ui/icons/hash.js';
import type { PartHost } from './host.js';
import { withSlots } from './host-slots.js';
import { callbackStyles } from './number-callbacks.styles.js';
import type { WhichNumber } from './number-words.js';

type Host = PartHost<CallbacksWords & PartWords>;
type Attempt = Callback['attempts'][number];

/** The most that are listed. */
const latest = 20;

const kinds = { pending: 'info', delivered: 'good', failed: 'danger', noWebhook: 'warn' } as const satisfies Readonly<
  Record<Callback['state'], Kind>
>;

/** The latest texts and calls to a number, with each attempt to reach its webhook, the next one, and a way to send one again. */
class NumberCallbacks {
  readonly #query: Query<typeof listCallbacks>;
  readonly #resending: Mutation<typeof resendCallback>;
  /** The callback that was sent again last. */
  #resent = '';

  constructor(
    private readonly host: Host,
    private readonly which: () => WhichNumber | undefined,
  ) {
    this.#query = new Query(host, listCallbacks, () => this.#number && { ...this.#number, size: latest });
    const done = () => host.t('callbacks.resent');
    // Told beside the list, because a message at the edge of the window is out of reach while the sheet is open.
    this.#resending = new Mutation(host, resendCallback, done, undefined, false);
  }

  get #number(): WhichNumber | undefined {
    const chosen = this.which();
    return chosen && { country: chosen.country, msisdn: chosen.msisdn };
  }

  view() {
    const { t, headingLevel } = this.host;
    const refresh = button({ label: t('callbacks.refresh'), onClick: this.#query.reload });
    const list = this.#query.view(({ items, total }) => this.#list(items, total ?? items.length), 'rows');
    return withSlots('callbacks', section({ title: t('callbacks.title'), level: headingLevel + 1, actions: refresh }, list));
  }

  #list(items: readonly Callback[], total: number) {
    const { t, locale } = this.host;
    if (items.length === 0) return empty(t('callbacks.none'), t('callbacks.noneWhy'), '', hash);
    const { error, said } = this.#resending;
    const count = t('callbacks.latest', { shown: number(items.length, locale), total: number(total, locale) });
    return html`${outcome(error ? errorText(t, error, locale) : '', said)}
      <ul class="nx-callbacks">
        ${items.map((it) => html`<li>${keyed(it.id, this.#item(it))}</li>`)}
      </ul>
      ${total > items.length ? html`<p class="nx-muted nx-small">${count}</p>` : nothing} ${zoneNote(t, locale)}`;
  }

  #item(it: Callback) {
    const { t, locale, client } = this.host;
    const { kind, state, from, at, content, url, nextAttempt } = it;
    const words = t('callbacks.from', { from: phoneNumber(from) });
    return html`<div class="nx-titled">
        <div><strong>${t(`callbacks.${kind}`)}</strong> ${badge(t(`callbacks.state.${state}`), kinds[state])}</div>
        ${url && client?.can(resendCallback) ? this.#resend(it) : nothing}
      </div>
      <div class="nx-muted nx-small">${words} · ${instant(at, locale)}</div>
      ${content ? html`<p dir="auto">${content}</p>` : nothing}
      ${url ? html`<div class="nx-muted nx-small">${isolate(url)}</div>` : nothing} ${this.#attempts(it)}
      ${nextAttempt ? html`<div class="nx-small">${t('callbacks.next', { at: moment(nextAttempt, locale) })}</div>` : nothing}`;
  }

  #resend({ id, kind, from, at }: Callback) {
    const { t, locale } = this.host;
    const label = t('callbacks.resend');
    return button({
      label,
      name: `${label}: ${t(`callbacks.${kind}`)}, ${phoneNumber(from)}, ${moment(at, locale)}`,
      busy: this.#resending.busy && this.#resent === id,
      onClick: () => void this.#send(id),
    });
  }

  async #send(callbackId: string) {
    if (this.#resending.busy) return;
    this.#resent = callbackId;
    await this.#resending.send(() => this.#number && { ...this.#number, callbackId });
  }

  #attempts({ attempts }: Callback) {
    const { t, locale } = this.host;
    if (attempts.length === 0) return nothing;
    return html`<details>
      <summary>${t('callbacks.attempts', { count: attempts.length, number: number(attempts.length, locale) })}</summary>
      <ol class="nx-small">
        ${attempts.map((it) => html`<li>${instant(it.at, locale)} · ${this.#outcome(it)}</li>`)}
      </ol>
    </details>`;
  }

  #outcome({ status, body }: Attempt): string {
    const { t } = this.host;
    if (status === null) return t('callbacks.silent', { body: isolate(body) });
    return body ? t('callbacks.answered', { status, body: isolate(body) }) : t('callbacks.answeredOnly', { status });
  }
}

/** Loads with the settings of a number, and not before. */
export const numberCallbacks = (host: Host, which: () => WhichNumber | undefined) => ({
  make: () => new NumberCallbacks(host, which),
  words: [callbacksWords, partWords],
  styles: [badges, callbackStyles],
});
