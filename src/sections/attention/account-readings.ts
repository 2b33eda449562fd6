import type { getBalance } from '../../api/account.js';
import { getApiKey } from '../../api/api-key.js';
import { products, type Product } from '../../api/choices.js';
import type { AnyEndpoint, InputOf } from '../../api/endpoint.js';
import { listLedger } from '../../api/ledger.js';
import { largestPage } from '../../api/limits.js';
import { listNumbers } from '../../api/numbers.js';
import { listPaymentMethods } from '../../api/payment-methods.js';
import { listPayments } from '../../api/payments.js';
import { listUsers } from '../../api/people.js';
import { getProfile } from '../../api/profile.js';
import { getAlerts, getAutoReload } from '../../api/settings.js';
import { getUsageTotals } from '../../api/usage.js';
import type { Access } from '../../core/access.js';
import type { FeatureHost } from '../../core/host.js';
import { Query } from '../../core/query.js';
import type { AccountFacts } from './matters.js';
import type { AttentionKind } from './kinds.js';

const aDay = 86_400_000;
/** Days of usage that are summed up, and of the balance that are drawn. */
export const span = 30;
/** Enough to find those that wait for a person; the newest of them are shown. */
const recentPayments = 20;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

interface Host extends FeatureHost {
  readonly access: Access;
}

/** One call of an account, made if the backend offers it, the user may, and something wants its answer. */
interface Part<E extends AnyEndpoint> {
  readonly query: Query<E>;
  readonly isAllowed: boolean;
}

/** Everything that is read of an account to find what needs a person. Without the balance there is none; the rest may be missing. */
export class AccountReadings {
  readonly ledger: Part<typeof listLedger>;
  readonly reload: Part<typeof getAutoReload>;
  readonly methods: Part<typeof listPaymentMethods>;
  readonly numbers: Part<typeof listNumbers>;
  readonly payments: Part<typeof listPayments>;
  readonly usage: Readonly<Record<Product, Part<typeof getUsageTotals>>>;
  readonly key: Part<typeof getApiKey>;
  readonly #users: Part<typeof listUsers>;
  readonly #alerts: Part<typeof getAlerts>;
  readonly #profile: Part<typeof getProfile>;

  /** `wants`: true for the kinds of matters that are looked for. */
  constructor(
    private readonly host: Host,
    readonly balance: Query<typeof getBalance>,
    private readonly wants: (kind: AttentionKind) => boolean = () => true,
  ) {
    this.ledger = this.#part(['balance', 'card', 'usage'], listLedger, () => ({ size: largestPage }));
    this.reload = this.#part(['balance', 'reload', 'card'], getAutoReload, () => ({}));
    this.methods = this.#part(['card'], listPaymentMethods, () => ({}));
    this.numbers = this.#part(['numbers'], listNumbers, () => ({}));
    this.payments = this.#part(['payment'], listPayments, () => ({ size: recentPayments }));
    this.key = this.#part(['secrets'], getApiKey, () => ({}));
    this.#users = this.#part(['users'], listUsers, () => ({}));
    this.#alerts = this.#part(['balance'], getAlerts, () => ({}));
    this.#profile = this.#part(['phone'], getProfile, () => ({}));
    const totals = (product: Product) => this.#part(['usage'], getUsageTotals, () => this.#lastDays(product), { product });
    this.usage = { sms: totals('sms'), voice: totals('voice'), verify: totals('verify'), numberInsight: totals('numberInsight') };
  }

  /** The day of the newest change of the balance, because the backend's clock may differ from the browser's. */
  get today(): Date {
    const newest = this.ledger.query.data?.items[0]?.at;
    return newest ? new Date(newest) : new Date();
  }

  /** Every reading, the balance first. */
  get queries(): readonly Pick<Query<AnyEndpoint>, 'error' | 'isLoading' | 'isDrawn' | 'view'>[] {
    const { ledger, reload, methods, numbers, payments, usage, key } = this;
    const parts = [
      ledger,
      reload,
      methods,
      numbers,
      payments,
      ...Object.values(usage),
      key,
      this.#users,
      this.#alerts,
      this.#profile,
    ];
    return [this.balance, ...parts.map(({ query }) => query)];
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
      alerts: this.#alerts.query.data,
      profile: this.#profile.query.data,
    };
  }

  /** The days up to today, once that is known. */
  #lastDays(product: Product) {
    if (this.ledger.isAllowed && this.ledger.query.isLoading) return undefined;
    const until = this.today.getTime();
    return { product, from: dayOf(until - (span - 1) * aDay), until: dayOf(until) };
  }

  /** `known` is the part of the input that decides the access, before the rest of it is known. */
  #part<E extends AnyEndpoint>(
    kinds: readonly AttentionKind[],
    endpoint: E,
    input: () => InputOf<E> | undefined,
    known = {},
  ): Part<E> {
    const { host, wants } = this;
    const isAllowed = () => kinds.some(wants) && Boolean(host.client?.can(endpoint) && host.access.may(endpoint, known));
    const query = new Query(host, endpoint, () => (isAllowed() ? input() : undefined));
    return {
      query,
      get isAllowed() {
        return isAllowed();
      },
    };
  }
}
