import { html } from 'lit';
import { refusalsToStop } from '../../api/limits.js';
import { cents, day, month, percent, relative } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { methodName } from '../../sections/method-words.js';
import { secondsADay } from '../../sections/spending.js';
import { button } from '../../ui/button/button.js';
import { card } from '../../ui/content/content.js';
import { fact } from '../../ui/content/notice.js';
import { severities, type Attention } from './attention.js';
import type { OverviewHost } from './host.js';

/** The most that are shown before *more* is pressed. */
const most = 3;

/** The page that mends it, and the words of its button. */
const remedies = {
  emptyBalance: ['billing', 'topUp'],
  uncovered: ['numbers', 'viewNumbers'],
  reloadStopped: ['billing/reload', 'viewReload'],
  reloadRefused: ['billing/reload', 'viewReload'],
  runsOut: ['billing/reload', 'turnOn'],
  waiting: ['billing', 'continue'],
  cardExpires: ['billing/methods', 'viewMethods'],
  cardExpired: ['billing/methods', 'viewMethods'],
  failing: ['usage', 'viewUsage'],
  transfer: ['billing', 'viewPayments'],
  demo: ['billing', 'topUp'],
  demoFull: ['billing', 'topUp'],
  twoSecrets: ['api', 'viewSecrets'],
  invitation: ['users', 'viewUsers'],
} as const;

/** The page that mends it. */
export const pageFor = (it: Attention): string => (it.about === 'failing' ? `usage/${it.product}` : remedies[it.about][0]);

function sentence({ t, locale }: OverviewHost, it: Attention): string {
  switch (it.about) {
    case 'uncovered':
      return t('overview.uncovered', { count: it.count, day: day(it.day, locale) });
    case 'reloadStopped':
    case 'reloadRefused':
      return t(`overview.${it.about}`, { refusals: it.refusals, limit: refusalsToStop });
    case 'runsOut':
      return t('overview.runsOut', { when: relative(it.days * secondsADay, locale) });
    case 'waiting':
    case 'transfer': {
      const { amount, reference } = it.payment;
      return t(`overview.${it.about}`, { amount: cents(amount, locale), reference: isolate(reference) });
    }
    case 'cardExpires':
    case 'cardExpired':
      return t(`overview.${it.about}`, { method: methodName(t, it.method), month: month(it.method.expires ?? '', locale) });
    case 'failing': {
      const words = { product: t(`usage.${it.product}`), day: day(it.day, locale), share: percent(it.share, locale) };
      return t('overview.failing', words);
    }
    case 'demo':
    case 'invitation':
      return t(`overview.${it.about}`, { count: it.count });
    case 'emptyBalance':
    case 'demoFull':
    case 'twoSecrets':
      return t(`overview.${it.about}`);
  }
}

/** Everything that needs the person, most urgent first: three at once, and the rest on request. */
export class AttentionList {
  #showsAll = false;

  constructor(private readonly host: OverviewHost) {
    host.addController({ sessionEnded: () => (this.#showsAll = false) });
  }

  view(all: readonly Attention[]) {
    const { t, headingLevel } = this.host;
    if (all.length === 0) return '';
    const shown = this.#showsAll ? all : all.slice(0, most);
    const more = all.length - shown.length;
    const rest = more > 0 ? button({ label: t('overview.more', { count: more }), look: 'link', onClick: this.#showAll }) : '';
    return card(
      { title: t('overview.attention'), level: headingLevel + 1 },
      html`<ul class="nx-list">
          ${shown.map((it) => html`<li>${this.#item(it)}</li>`)}
        </ul>
        ${rest}`,
    );
  }

  #item(it: Attention) {
    const { t, openPage } = this.host;
    const label = t(`overview.${remedies[it.about][1]}`);
    return fact(
      severities[it.about],
      html`<div class="nx-row">
        <p>${sentence(this.host, it)}</p>
        ${button({ label, name: `${label}: ${t('overview.attention')}`, onClick: () => openPage(pageFor(it)) })}
      </div>`,
    );
  }

  readonly #showAll = () => {
    this.#showsAll = true;
    this.host.requestUpdate();
  };
}
