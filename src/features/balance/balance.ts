import { getBalance } from '../../api/account.js';
import { NxFeature } from '../../core/feature.js';
import { balanceWords, type BalanceWords } from '../../i18n/balance/words.js';
import { BalanceSection } from '../../sections/balance-section.js';
import { badges } from '../../ui/content/badge.styles.js';
import { balances } from '../../ui/content/balance.styles.js';
import { page } from '../../ui/content/page.js';
import { meters } from '../../ui/status/meter.styles.js';

/**
 * The balance and, in demo mode, the destinations that the account may still text.
 *
 * @csspart amount - The balance, in the chosen currency.
 * @csspart rate - The balance in euros, the rate and its day, if another currency is shown.
 * @csspart badge - The badge for demo mode.
 * @csspart meter - The number of destinations used, in words and as a bar.
 * @csspart destinations - The list of destinations used.
 */
export class NxBalance extends NxFeature<BalanceWords> {
  static override styles = [NxFeature.styles, badges, meters, balances];
  static override endpoints = [getBalance];
  static override words: typeof NxFeature.words = [balanceWords];

  readonly #balance = new BalanceSection(this);

  protected override view() {
    return page({ title: this.t('balance.title'), level: this.headingLevel, badge: this.#balance.badge() }, this.#balance.view());
  }
}
