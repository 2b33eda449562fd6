import type { Billing } from '../../src/api/payment-methods.js';
import type { PaymentStatus } from '../../src/api/choices.js';
import { leastPayment } from '../../src/api/limits.js';

// Data of payments: plain data; instants in epoch milliseconds, amounts in whole cents.

/** A card or a PayPal account that is kept for payments in one click. No more data of a card is ever kept. */
export interface Method {
  readonly id: string;
  readonly kind: 'card' | 'paypal';
  /** `visa` or `mastercard`; empty for PayPal. */
  readonly brand: string;
  /** The last four digits of a card; the address of a PayPal account. */
  readonly label: string;
  /** `2027-04`; null for PayPal. */
  readonly expires: string | null;
  readonly canAutoReload: boolean;
  readonly billing: Billing;
  /** The same for one card or PayPal account, in every account that uses it. */
  readonly fingerprint: string;
  /** The payment provider's id of it. */
  readonly vault: string;
  readonly firstAmount: number;
  /** The reference of the payment that added it. */
  readonly firstReference: string;
}

export interface AutoReload {
  readonly enabled: boolean;
  readonly methodId: string | null;
  readonly amount: number;
  readonly threshold: number;
  /** Payments refused in a row. */
  readonly refusals: number;
}

export interface Alerts {
  readonly financeEmails: readonly string[];
  readonly balanceAlert: boolean;
  readonly threshold: number;
  /** True if the next check below the threshold mails: once per fall (docs/rules.md#balance-alert). */
  readonly armed: boolean;
}

/** The data of an account before its first setting and payment. */
export const noMoneyYet = {
  methods: [],
  autoReload: { enabled: false, methodId: null, amount: leastPayment, threshold: 500, refusals: 0 },
  alerts: { financeEmails: [], balanceAlert: false, threshold: 500, armed: true },
  displayCurrency: 'EUR',
} as const satisfies { methods: readonly Method[]; autoReload: AutoReload; alerts: Alerts; displayCurrency: string };

/** State of an invoice (docs/rules.md#invoices-by-method). */
export interface Invoice {
  readonly state: 'none' | 'proForma' | 'requested' | 'final';
  /** 1, 2, 3 … over all accounts, in the order of becoming final. */
  readonly serial: number | null;
  /** The time of writing; null while there is no document. */
  readonly issuedAt: number | null;
  /** While it is being made: the time it will be ready, and the latest time that was promised. */
  readonly making: { readonly readyAt: number; readonly readyBy: number } | null;
  /** The recipient, under the company's name of that time. */
  readonly to: { readonly companyName: string; readonly vatNumber: string } | null;
}
export const noInvoice: Invoice = { state: 'none', serial: null, issuedAt: null, making: null, to: null };

/** The instrument of a payment, once it is known: never for a bank transfer, and for PayPal only after its page. */
export interface Source {
  readonly kind: 'card' | 'paypal';
  readonly vault: string;
  readonly fingerprint: string;
  readonly brand: string;
  readonly expires: string | null;
  readonly keepable: boolean;
  readonly canAutoReload: boolean;
}

export interface PaymentRecord {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: number;
  readonly amount: number;
  readonly kind: 'card' | 'paypal' | 'bankTransfer';
  readonly label: string;
  readonly automatic: boolean;
  readonly status: PaymentStatus;
  readonly action: { readonly kind: 'threeDSecure' | 'paypal'; readonly reference: string } | null;
  /** The reason of a failure, as a code for programs. */
  readonly decline: string | null;
  readonly settledAt: number | null;
  /** The time at which the transfer arrives, while it is pending. */
  readonly arrivesAt: number | null;
  readonly reference: string;
  readonly invoice: Invoice;
  /** The caller's request, as text: the same idempotency key must come with the same request. */
  readonly input: string;
  readonly billing: Billing;
  /** True if the method will be kept. */
  readonly keep: boolean;
  readonly source: Source | null;
}
