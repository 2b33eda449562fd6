import { downloadInvoice, requestInvoice } from '../../api/invoices.js';
import { type Payment } from '../../api/payments.js';
import { Mutation } from '../../core/mutation.js';
import { errorText } from '../../i18n/errors.js';
import { moment } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { button } from '../../ui/button/button.js';
import { fileLink } from '../../ui/button/file-link.js';
import { outcome } from '../../ui/form/outcome.js';
import { saveFile } from '../../ui/button/save-file.js';
import type { PaymentsHost } from './host.js';

/** The invoice of each payment: none, requested, being made, or ready to save (docs/rules.md#invoices-by-method). */
export class Invoices {
  readonly #asking: Mutation<typeof requestInvoice>;
  /** The payment whose file is being loaded. */
  #fetching = '';
  #failed = '';

  constructor(private readonly host: PaymentsHost) {
    this.#asking = new Mutation(host, requestInvoice, () => host.t('payments.asked'));
    host.addController({ sessionEnded: () => this.#show('', '') });
  }

  cell(payment: Payment): unknown {
    const { t, locale } = this.host;
    const { state, number, readyBy } = payment.invoice;
    if (state === 'requested') return t('payments.readyBy', { date: readyBy ? moment(readyBy, locale) : '' });
    if (state === 'none') return this.#ask(payment);
    const label = state === 'final' ? t('payments.receipt', { number: isolate(number ?? '') }) : t('payments.proForma');
    if (!this.host.client?.can(downloadInvoice)) return label;
    const save = () => void this.#save(payment);
    return fileLink({ label, kind: 'PDF', onClick: save, busy: this.#fetching === payment.id });
  }

  outcome() {
    const { t, locale } = this.host;
    const { error } = this.#asking;
    return outcome(this.#failed || (error ? errorText(t, error, locale) : ''));
  }

  /** The button that requests the invoice of a card payment, which is possible once. */
  #ask({ id, kind, status, createdAt }: Payment) {
    const { t, locale } = this.host;
    if (kind !== 'card' || status !== 'succeeded' || !this.host.client?.can(requestInvoice)) return '–';
    const onClick = () => void this.#asking.send(() => ({ paymentId: id }));
    const name = t('payments.askName', { date: moment(createdAt, locale) });
    return button({ label: t('payments.ask'), name, look: 'link', busy: this.#asking.busy, onClick });
  }

  async #save({ id }: Payment) {
    const { scope, t, locale } = this.host;
    if (!scope) return;
    this.#show(id, '');
    try {
      saveFile(await scope.call(downloadInvoice, { paymentId: id }));
      this.#show('', '');
    } catch (error) {
      if (!scope.signal.aborted) this.#show('', errorText(t, error, locale));
    }
  }

  #show(fetching: string, failed: string) {
    [this.#fetching, this.#failed] = [fetching, failed];
    this.host.requestUpdate();
  }
}
