import { html } from 'lit';
import type { Payment, Transfer } from '../../api/payments.js';
import { cents, spacedIban, zonedMoment } from '../../i18n/format.js';
import { isolate } from '../../i18n/isolated.js';
import { button } from '../../ui/button/button.js';
import { definitions } from '../../ui/content/content.js';
import { notice } from '../../ui/content/notice.js';
import { declineWords } from '../../i18n/declines/words.js';
import { declineReason } from '../decline-words.js';
import { shown } from './pieces.js';
import type { TopUpSection } from './top-up-section.js';

/** The reason of a refusal that another address can solve. */
const wrongAddress = 'addressMismatch';

/** The result page, which loads with the first answer to a payment. */
export const resultPage = (part: TopUpSection) => ({
  make: () => ({ view: () => result(part) }),
  words: [declineWords],
  styles: [],
});

/** The result of a payment, and the next step. */
function result(part: TopUpSection) {
  const { payment } = part.paying;
  if (!payment) return '';
  if (payment.status === 'succeeded') return paid(part, payment);
  if (payment.status === 'pending') return announced(part, payment);
  return refused(part, payment);
}

const another = (part: TopUpSection, keep = false) =>
  button({ label: part.host.t(keep ? 'paid.tryAgain' : 'paid.another'), onClick: () => part.restart(keep) });

function paid(part: TopUpSection, { amount, settledAt, createdAt }: Payment) {
  const { t, locale } = part.host;
  const balance = part.balance.data?.amount;
  const when = zonedMoment(settledAt ?? createdAt, locale);
  return html`${notice('good', t('paid.paid', { amount: cents(amount, locale), when }), t('paid.paidTitle'))}
    ${balance === undefined ? '' : definitions([[t('paid.balanceNow'), shown(part, balance)]])}
    <p class="nx-muted nx-small">${t('paid.statement')}</p>
    <div class="nx-actions">${another(part)}</div>`;
}

const bankAccount = ({ host: { t } }: TopUpSection, { holder, iban, bic }: Transfer) =>
  [
    [t('paid.holder'), isolate(holder)],
    [t('paid.iban'), html`<code>${isolate(spacedIban(iban))}</code>`],
    [t('paid.bic'), html`<code>${isolate(bic)}</code>`],
  ] as const;

/** A bank transfer, which the person's bank completes. */
function announced(part: TopUpSection, { amount, reference, transfer }: Payment) {
  const { t, locale } = part.host;
  return html`${notice('info', t('paid.announced'), t('paid.announcedTitle'))}
    ${definitions([
      [t('paid.toTransfer'), cents(amount, locale)],
      ...(transfer ? bankAccount(part, transfer) : []),
      [t('paid.reference'), html`<code>${isolate(reference)}</code>`],
    ])}
    <p>${t('paid.arrives')}</p>
    <div class="nx-actions">${another(part)}</div>`;
}

function refused(part: TopUpSection, { status, decline, amount }: Payment) {
  const { t, locale } = part.host;
  const isCancelled = status === 'cancelled';
  const words = isCancelled ? t('paid.cancelled') : declineReason(t, decline);
  const mend = decline === wrongAddress && part.payer !== undefined;
  const address = button({ label: t('paid.mendAddress'), onClick: () => void part.go('payer') });
  return html`${notice(
      isCancelled ? 'info' : 'danger',
      html`<p>${words}</p>
        <p>${t('paid.notCharged', { amount: cents(amount, locale) })}</p>`,
      t(isCancelled ? 'paid.cancelledTitle' : 'paid.refusedTitle'),
    )}
    <div class="nx-actions">${mend ? address : ''} ${another(part, true)}</div>`;
}
