import { html, nothing } from 'lit';
import { listLedger } from '../api/ledger.js';
import { getAlerts, putAlerts, type Alerts } from '../api/settings.js';
import { largestPage } from '../api/limits.js';
import { savedWords } from '../core/changes.js';
import { Form } from '../core/form.js';
import { Query } from '../core/query.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { AlertsWords } from '../i18n/alerts/en.js';
import { briefList, cents, day, list } from '../i18n/format.js';
import { toggle } from '../ui/fields/checkbox.js';
import { definitions, section } from '../ui/content/content.js';
import { emails } from '../ui/fields/emails.js';
import { money } from '../ui/fields/money.js';
import type { SectionHost } from './host.js';
import { warnings } from './spending.js';

/** The most past days that are listed. */
const most = 3;

type Host = SectionHost<AlertsWords & AccessWords>;

/** The addresses for invoices and alerts, the alert and its limit (docs/rules.md#balance-alert). */
export class AlertsSection {
  readonly query: Query<typeof getAlerts>;
  readonly #ledger: Query<typeof listLedger>;
  readonly #form: Form<typeof putAlerts>;

  constructor(private readonly host: Host) {
    this.query = new Query(host, getAlerts, () => (host.access.canAsk(getAlerts) ? {} : undefined));
    // The ledger is optional: without it, or after a failure, only the look at the past is missing.
    const canLookBack = () => host.client?.can(listLedger) && host.access.canAsk(listLedger);
    this.#ledger = new Query(host, listLedger, () => (canLookBack() ? { size: largestPage } : undefined));
    this.#form = new Form(host, putAlerts, {
      guarded: true,
      bar: host.saveBar,
      stands: () => this.query.data,
      done: (alerts, { before }) => this.#saved(alerts, before),
    });
  }

  view() {
    const { t, headingLevel } = this.host;
    return section({ title: t('alerts.title'), level: headingLevel + 1 }, this.body());
  }

  /** The content without a heading, for an element that has its own. */
  body() {
    const { t, access } = this.host;
    const view = (alerts: Alerts) => access.guard(putAlerts, t, () => this.#fields(alerts), this.#shown(alerts));
    return access.guard(getAlerts, t, () => this.query.view(view, 'form'));
  }

  #fields({ financeEmails, balanceAlert, threshold }: Alerts) {
    const { t } = this.host;
    const { field } = this.#form;
    return this.#form.view(html`
      ${field(emails, 'financeEmails', { label: t('alerts.emails'), hint: t('alerts.emailsHint'), value: financeEmails })}
      ${field(toggle, 'balanceAlert', { label: t('alerts.on'), hint: t('alerts.onHint'), value: balanceAlert })}
      ${field(money, 'threshold', { label: t('alerts.threshold'), unit: '€', value: threshold })} ${this.#lookBack(threshold)}
    `);
  }

  /** Past days on which the limit would have caused an alert. */
  #lookBack(threshold: number) {
    const { t, locale } = this.host;
    const entries = this.#ledger.data?.items;
    if (!entries) return nothing;
    const days = [...new Set(warnings(entries, threshold).map((at) => day(at, locale)))].slice(0, most);
    return html`<p class="nx-muted nx-small">
      ${days.length > 0 ? t('alerts.would', { days: list(days, locale) }) : t('alerts.wouldNot')}
    </p>`;
  }

  #shown({ financeEmails, balanceAlert, threshold }: Alerts) {
    const { t, locale } = this.host;
    const limit = t('alerts.below', { amount: cents(threshold, locale) });
    return definitions([
      [t('alerts.emails'), briefList(financeEmails, locale) || t('alerts.none')],
      [t('alerts.on'), balanceAlert ? limit : t('alerts.off')],
    ]);
  }

  #saved(alerts: Alerts, before: Alerts | undefined): string {
    const { t, locale } = this.host;
    const names = { financeEmails: t('alerts.emails'), balanceAlert: t('alerts.on'), threshold: t('alerts.threshold') };
    return savedWords(t, locale, names, before, alerts);
  }
}
