import { html } from 'lit';
import type { Payment, Transfer } from '../../api/payments.js';
import { cents, spacedIban, zonedMoment } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { button } from '../../ui/button/button.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import { declineWords } from '../../i18n/declines/words.js';
import { declineReason } from '../decline-words.js';
import type { TopUpFlow } from './flow.js';
import { shown } from './pieces.js';
import { payerMended, restarted } from './state.js';

/** The reason of a refusal that another address can solve. */
const wrongAddress = 'addressMismatch';

/** The result page, which loads with the first answer to a payment. */
export const resultPage = (flow: TopUpFlow) => ({
  make: () => ({ view: () => result(flow) }),
  words: [declineWords],
  styles: [],
});

/** The result of a payment, and the next step. */
function result(flow: TopUpFlow) {
  const { payment } = flow.state;
  if (!payment) return '';
  if (payment.status === 'succeeded') return paid(flow, payment);
  if (payment.status === 'pending') return announced(flow, payment);
  return refused(flow, payment);
}

const another = (flow: TopUpFlow, keep = false) =>
  button({ label: flow.host.t(keep ? 'paid.tryAgain' : 'paid.another'), onClick: () => flow.apply((it) => restarted(it, keep)) });

function paid(flow: TopUpFlow, { amount, settledAt, createdAt }: Payment) {
  const { t, locale } = flow.host;
  const balance = flow.balance.data?.amount;
  const when = zonedMoment(settledAt ?? createdAt, locale);
  return html`${notice('good', t('paid.paid', { amount: cents(amount, locale), when }), t('paid.paidTitle'))}
    ${balance === undefined ? '' : definitions([[t('paid.balanceNow'), shown(flow, balance)]])}
    <p class="nx-muted nx-small">${t('paid.statement')}</p>
    <div class="nx-actions">${another(flow)}</div>`;
}

const bankAccount = ({ host: { t } }: TopUpFlow, { holder, iban, bic }: Transfer) =>
  [
    [t('paid.holder'), isolate(holder)],
    [t('paid.iban'), html`<code>${isolate(spacedIban(iban))}</code>`],
    [t('paid.bic'), html`<code>${isolate(bic)}</code>`],
  ] as const;

/** A bank transfer, which the person's bank completes. */
function announced(flow: TopUpFlow, { amount, reference, transfer }: Payment) {
  const { t, locale } = flow.host;
  return html`${notice('info', t('paid.announced'), t('paid.announcedTitle'))}
    ${definitions([
      [t('paid.toTransfer'), cents(amount, locale)],
      ...(transfer ? bankAccount(flow, transfer) : []),
      [t('paid.reference'), html`<code>${isolate(reference)}</code>`],
    ])}
    <p>${t('paid.arrives')}</p>
    <div class="nx-actions">${another(flow)}</div>`;
}

function refused(flow: TopUpFlow, { status, decline, amount }: Payment) {
  const { t, locale } = flow.host;
  const isCancelled = status === 'cancelled';
  const words = isCancelled ? t('paid.cancelled') : declineReason(t, decline);
  const mend = decline === wrongAddress && flow.state.payer !== undefined;
  const address = button({ label: t('paid.mendAddress'), onClick: () => flow.apply(payerMended) });
  return html`${notice(
      isCancelled ? 'info' : 'danger',
      html`<p>${words}</p>
        <p>${t('paid.notCharged', { amount: cents(amount, locale) })}</p>`,
      t(isCancelled ? 'paid.cancelledTitle' : 'paid.refusedTitle'),
    )}
    <div class="nx-actions">${mend ? address : ''} ${another(flow, true)}</div>`;
}
