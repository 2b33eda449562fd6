import { html } from 'lit';
import { testWebhook, type WebhookTest } from '../api/number-config.js';
import type { SessionScope } from '../core/session-scope.js';
import { errorText } from '../i18n/errors.js';
import { isolate } from '../i18n/isolated.js';
import type { ConfigWords } from '../i18n/number-config/en.js';
import { button } from '../ui/button/button.js';
import { notice } from '../ui/content/notice.js';
import type { PartHost } from './host.js';

/** Tests of webhooks: by a button, and automatically before changed ones are saved. */
export class WebhookTests {
  #found: ReadonlyMap<string, WebhookTest | string> = new Map();
  /** The form that waits for the tests of its webhooks. */
  #held: HTMLFormElement | undefined;
  /** Addresses that the person wants although they do not answer. */
  #requested: readonly string[] = [];
  #work: Promise<void> | undefined;

  constructor(private readonly host: PartHost<ConfigWords>) {
    host.addController({ sessionEnded: () => ((this.#work = undefined), this.forget()) });
  }

  /** True if a form may be sent with these addresses: after they were tested, and if one fails, only after a warning. */
  allow(urls: readonly string[]): boolean {
    if (!this.host.client?.can(testWebhook) || urls.every((url) => this.#isLive(url) || this.#requested.includes(url)))
      return true;
    this.#held = this.host.shadowRoot?.querySelector('form') ?? undefined;
    void this.#test(urls).then(() => urls.every((url) => this.#isLive(url)) && this.#go());
    return false;
  }

  forget(): void {
    [this.#found, this.#held, this.#requested] = [new Map(), undefined, []];
  }

  button() {
    const { t, client } = this.host;
    if (!client?.can(testWebhook)) return '';
    return button({
      label: t('config.test'),
      busy: this.#work !== undefined,
      onClick: ({ currentTarget }) => void this.#test(written(currentTarget)),
    });
  }

  view() {
    const { t } = this.host;
    const isHeld = this.#held !== undefined && !this.#work && [...this.#found.keys()].some((url) => !this.#isLive(url));
    return html`<div role="status" class="nx-stack">
      ${[...this.#found].map(([url, found]) => html`<p class=${this.#isLive(url) ? '' : 'nx-error'}>${this.#words(url, found)}</p>`)}
      ${isHeld ? notice('warn', [html`<p>${t('config.notLive')}</p>`, this.#anyway()]) : ''}
    </div>`;
  }

  #anyway() {
    const label = this.host.t('config.anyway');
    return html`<div class="nx-actions">${button({ label, onClick: () => this.#takeAnyway() })}</div>`;
  }

  #takeAnyway() {
    this.#requested = [...this.#found.keys()];
    this.#go();
  }

  #go() {
    const held = this.#held;
    this.#held = undefined;
    held?.requestSubmit();
  }

  #isLive(url: string): boolean {
    const found = this.#found.get(url);
    return typeof found === 'object' && found.live;
  }

  #words(url: string, found: WebhookTest | string): string {
    const { t } = this.host;
    if (typeof found === 'string') return found;
    const { live, status, milliseconds, body } = found;
    if (status === null) return t('config.silent', { url: isolate(url) });
    const values = { url: isolate(url), status, milliseconds };
    return live ? t('config.live', { ...values, body: isolate(body) }) : t('config.broken', values);
  }

  async #test(urls: readonly string[]) {
    // One test after the other, so that a request during a test is not lost.
    await this.#work;
    const { scope } = this.host;
    if (!scope) return;
    this.#work = this.#ask(scope, urls);
    this.host.requestUpdate();
    await this.#work;
  }

  async #ask(scope: SessionScope, urls: readonly string[]) {
    const { t, locale } = this.host;
    const ask = async (url: string) =>
      [url, await scope.call(testWebhook, { url }).catch((error: unknown) => errorText(t, error, locale))] as const;
    const found = await Promise.all(urls.map(ask));
    if (scope.signal.aborted) return;
    this.#found = new Map(found);
    this.#work = undefined;
    this.host.requestUpdate();
  }
}

/** The addresses typed into a form. */
function written(inside: EventTarget | null): string[] {
  const { elements } = (inside as Element).closest('form')!;
  const urls = [...elements].filter((it): it is HTMLInputElement => it instanceof HTMLInputElement && it.type === 'url');
  return urls.map(({ value }) => value.trim()).filter((value) => /^https?:\/\/\S+$/.test(value));
}
