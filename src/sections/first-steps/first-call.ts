import { getGettingStarted } from '../../api/account.js';
import type { Client } from '../../api/client.js';
import { Query } from '../../core/query.js';
import type { SessionController } from '../../core/session-watch.js';
import type { FeatureHost } from '../../core/host.js';

/** The first API call of an account, for which a person may wait here (docs/rules.md#getting-started). */
export class FirstCall implements SessionController {
  readonly query: Query<typeof getGettingStarted>;
  /** The backend whose first call this person has waited for. */
  #waitedAt: Client | undefined;

  /** `mayAsk`: false where the backend does not tell. */
  constructor(
    private readonly host: FeatureHost,
    mayAsk: () => boolean = () => true,
  ) {
    this.query = new Query(host, getGettingStarted, () => (mayAsk() ? {} : undefined));
    host.addController(this);
  }

  /** True while the call is awaited, and for those who have waited here and see it arrive; undefined while that is unknown. */
  get isAwaited(): boolean | undefined {
    const { data } = this.query;
    if (data?.show) this.#waitedAt = this.host.client;
    return data && (data.show || this.#waitedAt === this.host.client);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }

  sessionEnded(): void {
    this.#waitedAt = undefined;
  }

  /** Loads again when a person returns from the terminal, so that they see the arrival. */
  readonly #look = () => document.visibilityState === 'visible' && this.#waitedAt && this.query.reload();
}
