import { html } from 'lit';
import type { getBalance } from '../../api/account.js';
import type { Query } from '../../core/query.js';
import { day, list, number } from '../../i18n/format.js';
import { exact, written } from '../../money/exact.js';
import type { Amounts } from '../../sections/amounts.js';
import { numberName } from '../../sections/number-words.js';
import { monthly } from '../../sections/renewals.js';
import { button } from '../../ui/button/button.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import type { Confirm } from '../../ui/dialog/confirm.js';
import type { Basket } from './basket.js';
import type { Credit } from './credit.js';
import type { SearchHost } from './host.js';
import { purchase } from './purchase.js';

/** The basket, and the data for buying it. */
export interface Goods {
  readonly basket: Basket;
  readonly balance: Query<typeof getBalance>;
  readonly amounts: Amounts;
  readonly confirm: Confirm;
  readonly credit: Credit;
  /** Returns the first renewal of numbers bought now, if the backend has named it. */
  readonly renewsOn: () => string | undefined;
}

/**
 * The selection, which is always in sight: its price, the balance afterwards and a button to buy it, or the missing amount and the
 * remedy.
 */
export class Checkout {
  constructor(
    private readonly host: SearchHost,
    private readonly goods: Goods,
  ) {}

  /** The selection, and what it comes to. */
  view() {
    const { t } = this.host;
    const { basket } = this.goods;
    const none = html`<p class="nx-muted">${t('search.chooseSome')}</p>`;
    return [
      basket.numbers.length > 0 ? this.#chosen() : none,
      basket.outcome(),
      basket.wantsAddress ? this.#addressAction() : '',
    ];
  }

  #addressAction() {
    const ask = () => this.host.emit('nx-address-requested', {});
    return html`<div class="nx-actions">${button({ label: this.host.t('search.changeAddress'), onClick: ask })}</div>`;
  }

  #chosen() {
    const { basket, balance } = this.goods;
    const price = monthly(basket.numbers);
    const left = exact(balance.data?.amount ?? '0') - exact(price);
    const isEnough = left >= 0n;
    const { t, locale } = this.host;
    const sums = definitions([
      [t('search.selected'), number(basket.numbers.length, locale)],
      ...this.#sums(price, isEnough ? written(left) : undefined),
    ]);
    const names = html`<p class="nx-small nx-names">${list(basket.numbers.map(numberName), locale)}</p>`;
    const buy = html`<div class="nx-actions">${isEnough ? this.#buy(price, written(left)) : ''}</div>`;
    return [names, sums, isEnough ? buy : this.#missing(written(-left))];
  }

  /** The price, the balance afterwards if it is enough, and the first renewal if the backend has named it. */
  #sums(price: string, left: string | undefined) {
    const { t, locale } = this.host;
    const { amounts } = this.goods;
    const renewsOn = this.goods.renewsOn();
    return [
      [t('search.now'), amounts.price(price)] as const,
      ...(left === undefined ? [] : [[t('search.after'), amounts.shown(left)] as const]),
      ...(renewsOn ? [[t('numbers.renews'), day(renewsOn, locale)] as const] : []),
    ];
  }

  #missing(amount: string) {
    const { t } = this.host;
    const { amounts, credit } = this.goods;
    const open = button({ label: t('search.topUp'), look: 'primary', onClick: credit.open });
    const words = html`<p>${t('search.notEnough', { missing: amounts.price(amount) })}</p>`;
    return notice('warn', [words, credit.isOpen ? '' : html`<div class="nx-actions">${open}</div>`]);
  }

  #buy(price: string, left: string) {
    const { basket } = this.goods;
    const onClick = () => void this.#askAndBuy(price, left);
    return button({ label: this.#action(), look: 'primary', busy: basket.busy, onClick });
  }

  #action(): string {
    const count = this.goods.basket.numbers.length;
    return this.host.t('search.buy', { count, number: number(count, this.host.locale) });
  }

  async #askAndBuy(price: string, left: string) {
    const { t, locale } = this.host;
    const { basket, confirm } = this.goods;
    const consequence = html`<div class="nx-stack">
      ${definitions(this.#sums(price, left))}
      <p class="nx-muted nx-small">${t('search.renews')}</p>
    </div>`;
    const title = t('search.buyTitle', { numbers: list(basket.numbers.map(numberName), locale) });
    if (!(await confirm.ask({ title, consequence, action: this.#action(), keep: t('search.back') }))) return;
    const numbers = basket.numbers.map(({ country, msisdn }) => ({ country, msisdn }));
    if (this.host.emit('nx-before-numbers-rented', { numbers })) await purchase(this.host, basket);
  }
}
