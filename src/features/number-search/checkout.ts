import { html } from 'lit';
import { day, list } from '../../i18n/format.js';
import { exact, written } from '../../money/exact.js';
import { numberName } from '../../sections/number-words.js';
import { monthly } from '../../sections/renewals.js';
import { button } from '../../ui/button/button.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import type { NxNumberSearch } from './number-search.js';

/** What is chosen, always in sight: what it costs now, what is left then, and how to buy it; or what is missing, and the way to that. */
export function checkout(host: NxNumberSearch) {
  const { t, basket, isTopUpOpen } = host;
  const { numbers } = basket;
  return html`<section class="nx-card nx-stack ${isTopUpOpen ? '' : 'nx-in-sight'}" part="card" aria-label=${t('search.basket')}>
    ${basket.outcome()} ${basket.wantsAddress ? addressAction(host) : ''}
    ${numbers.length > 0 ? chosen(host) : html`<p class="nx-muted">${t('search.chooseSome')}</p>`}
  </section>`;
}

function addressAction(host: NxNumberSearch) {
  const ask = () => host.emit('nx-address-requested', {});
  return html`<div class="nx-actions">${button({ label: host.t('search.changeAddress'), onClick: ask })}</div>`;
}

/** The day of the first renewal, where the backend has said it. */
const renewal = ({ t, locale, renewsOn }: NxNumberSearch) =>
  renewsOn ? [[t('numbers.renews'), day(renewsOn, locale)] as const] : [];

function chosen(host: NxNumberSearch) {
  const { t, locale, basket, balance } = host;
  const price = monthly(basket.numbers);
  const left = exact(balance.data?.amount ?? '0') - exact(price);
  const sums = definitions([
    [t('numbers.count'), list(basket.numbers.map(numberName), locale)],
    [t('search.now'), host.amounts.shown(price)],
    ...(left < 0n ? [] : [[t('search.after'), host.amounts.shown(written(left))] as const]),
    ...renewal(host),
  ]);
  return [
    html`<div class="nx-beside">
      ${sums} ${left < 0n ? '' : html`<div class="nx-actions">${buy(host, price, written(left))}</div>`}
    </div>`,
    left < 0n ? missing(host, written(-left)) : '',
    host.isTopUpOpen ? host.topUp.view() : '',
  ];
}

function missing(host: NxNumberSearch, amount: string) {
  const { t, isTopUpOpen } = host;
  const open = button({ label: t('search.topUp'), look: 'primary', onClick: host.openTopUp });
  const words = html`<p>${t('search.notEnough', { missing: host.amounts.shown(amount) })}</p>`;
  return notice('warn', [words, isTopUpOpen ? '' : html`<div class="nx-actions">${open}</div>`]);
}

function buy(host: NxNumberSearch, price: string, left: string) {
  const { t, locale, basket, confirm } = host;
  const sure = async () => {
    const sums = definitions([
      [t('search.now'), host.amounts.shown(price)],
      [t('search.after'), host.amounts.shown(left)],
      ...renewal(host),
    ]);
    const consequence = html`<div class="nx-stack">
      ${sums}
      <p class="nx-muted nx-small">${t('search.renews')}</p>
    </div>`;
    const title = t('search.buyTitle', { numbers: list(basket.numbers.map(numberName), locale) });
    if (!(await confirm.ask({ title, consequence, action: t('search.buy') }))) return;
    const numbers = basket.numbers.map(({ country, msisdn }) => ({ country, msisdn }));
    if (host.emit('nx-before-numbers-rented', { numbers })) await basket.buy();
  };
  return button({ label: t('search.buy'), look: 'primary', busy: basket.busy, onClick: () => void sure() });
}
