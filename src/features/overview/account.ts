import { getGettingStarted, type getBalance } from '../../api/account.js';
import { getApiKey, revealApiSecret } from '../../api/api-key.js';
import type { AnyEndpoint, InputOf } from '../../api/endpoint.js';
import { listLedger } from '../../api/ledger.js';
import { listNumbers } from '../../api/numbers.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { listPayments } from '../../api/payments.js';
import { listUsers } from '../../api/people.js';
import { getAutoReload } from '../../api/settings.js';
import { getUsageTotals } from '../../api/usage.js';
import { products, type Product } from '../../api/choices.js';
import { largestPage } from '../../api/limits.js';
import { Query } from '../../core/query.js';
import { FirstCall } from '../../sections/first-steps/first-call.js';
import type { AccountFacts } from './attention.js';
import type { Beginnings } from './checklist.js';
import type { OverviewHost } from './host.js';

const aDay = 86_400_000;
/** Days of usage that are summed up, and of the balance that are drawn. */
export const span = 30;
/** Enough to find those that wait for a person; the newest of them are shown. */
const recentPayments = 20;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** One call of an account, made if the backend offers it and the user may. */
interface Part<E extends AnyEndpoint> {
  readonly query: Query<E>;
  readonly isAllowed: boolean;
}

/** Everything that an overview reads of an account. Without the balance there is none; whatever else is missing is left out. */
export class Account {
  readonly ledger: Part<typeof listLedger>;
  readonly reload: Part<typeof getAutoReload>;
  readonly methods: Part<typeof listPaymentMethods>;
  readonly numbers: Part<typeof listNumbers>;
  readonly payments: Part<typeof listPayments>;
  readonly usage: Readonly<Record<Product, Part<typeof getUsageTotals>>>;
  readonly key: Part<typeof getApiKey>;
  readonly firstCall: FirstCall;
  readonly #users: Part<typeof listUsers>;

  constructor(
    private readonly host: OverviewHost,
    readonly balance: Query<typeof getBalance>,
  ) {
    this.ledger = this.#part(listLedger, () => ({ size: largestPage }));
    this.reload = this.#part(getAutoReload, () => ({}));
    this.methods = this.#part(listPaymentMethods, () => ({}));
    this.numbers = this.#part(listNumbers, () => ({}));
    this.payments = this.#part(listPayments, () => ({ size: recentPayments }));
    this.key = this.#part(getApiKey, () => ({}));
    const toBegin = [getGettingStarted, getApiKey, revealApiSecret];
    this.firstCall = new FirstCall(host, () => toBegin.every((it) => host.client?.can(it)));
    this.#users = this.#part(listUsers, () => ({}));
    const totals = (product: Product) => this.#part(getUsageTotals, () => this.#lastDays(product), { product });
    this.usage = { sms: totals('sms'), voice: totals('voice'), verify: totals('verify'), numberInsight: totals('numberInsight') };
  }

  /** The day of the newest change of the balance, because the backend's clock may differ from the browser's. */
  get today(): Date {
    const newest = this.ledger.query.data?.items[0]?.at;
    return newest ? new Date(newest) : new Date();
  }

  get facts(): AccountFacts {
    const usage = products.flatMap((product) => {
      const { data } = this.usage[product].query;
      return data ? [[product, data]] : [];
    });
    return {
      today: this.today,
      balance: this.balance.data,
      ledger: this.ledger.query.data?.items,
      reload: this.reload.query.data,
      methods: this.methods.query.data?.items,
      numbers: this.numbers.query.data?.items,
      payments: this.payments.query.data?.items,
      usage: Object.fromEntries(usage) as AccountFacts['usage'],
      secrets: this.key.query.data?.secrets.length,
      users: this.#users.query.data?.items,
    };
  }

  get beginnings(): Beginnings {
    const { data } = this.firstCall.query;
    return {
      hasCalled: data && !data.show,
      hasPaid: this.payments.isAllowed ? this.balance.data && !this.balance.data.demo : undefined,
      hasNumber: this.numbers.query.data && this.numbers.query.data.items.length > 0,
      reloads: this.reload.query.data?.enabled,
    };
  }

  /** The days up to today, once that is known. */
  #lastDays(product: Product) {
    if (this.ledger.isAllowed && this.ledger.query.isLoading) return undefined;
    const until = this.today.getTime();
    return { product, from: dayOf(until - (span - 1) * aDay), until: dayOf(until) };
  }

  /** `known` is the part of the input that decides the access, before the rest of it is known. */
  #part<E extends AnyEndpoint>(endpoint: E, input: () => InputOf<E> | undefined, known = {}): Part<E> {
    const { host } = this;
    const isAllowed = () => Boolean(host.client?.can(endpoint) && host.access.may(endpoint, known));
    const query = new Query(host, endpoint, () => (isAllowed() ? input() : undefined));
    return {
      query,
      get isAllowed() {
        return isAllowed();
      },
    };
  }
}
