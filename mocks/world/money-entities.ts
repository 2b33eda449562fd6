import type { Billing } from '../../src/api/payment-methods.js';
import type { PaymentStatus } from '../../src/api/payments.js';

// What payments are made of: plain data; instants in epoch milliseconds, amounts in whole cents.

/** A card or a PayPal account that is kept for payments in one click. Never more of a card than this. */
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
  /** The same card or PayPal account has the same one, whoever shows it. */
  readonly fingerprint: string;
  /** What the payment provider knows it by. */
  readonly vault: string;
  readonly firstAmount: number;
  /** The reference of the payment it was added with. */
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
  /** Whether the next check below the threshold mails: once per fall (docs/rules.md#balance-alert). */
  readonly armed: boolean;
}

/** What an account has before anybody has set or paid anything. */
export const noMoneyYet = {
  methods: [],
  autoReload: { enabled: false, methodId: null, amount: 1000, threshold: 500, refusals: 0 },
  alerts: { financeEmails: [], balanceAlert: false, threshold: 500, armed: true },
  displayCurrency: 'EUR',
} as const satisfies { methods: readonly Method[]; autoReload: AutoReload; alerts: Alerts; displayCurrency: string };

/** Where an invoice stands (docs/rules.md#invoices-by-method). */
export interface Invoice {
  readonly state: 'none' | 'proForma' | 'requested' | 'final';
  /** 1, 2, 3 … over all accounts, in the order of becoming final. */
  readonly serial: number | null;
  /** When it was written; null while there is nothing to read. */
  readonly issuedAt: number | null;
  /** While it is being made: when it will be there, and when that is promised at the latest. */
  readonly making: { readonly readyAt: number; readonly readyBy: number } | null;
  /** Whom it is made out to, as the company was called then. */
  readonly to: { readonly companyName: string; readonly vatNumber: string } | null;
}
export const noInvoice: Invoice = { state: 'none', serial: null, issuedAt: null, making: null, to: null };

/** What a payment is made with, once that is known: a bank transfer never has it, PayPal not before its page was seen. */
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
  /** Why it failed, in a word for programs. */
  readonly decline: string | null;
  readonly settledAt: number | null;
  /** While it is pending. */
  readonly arrivesAt: number | null;
  readonly reference: string;
  readonly invoice: Invoice;
  /** What the caller sent, as text: the same idempotency key must come with the same. */
  readonly input: string;
  readonly billing: Billing;
  /** Whether the method shall be kept. */
  readonly keep: boolean;
  readonly source: Source | null;
}
