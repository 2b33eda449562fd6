import { html } from 'lit';
import { accessOf, type AnyEndpoint, type OutputOf, type Access as Need } from '../api/endpoint.js';
import { getSession } from '../api/session.js';
import type { AccessWords } from '../i18n/access/en.js';
import type { Translate } from '../i18n/catalog.js';
import type { Shape } from '../ui/status/skeleton.js';
import { notice } from '../ui/content/notice.js';
import type { FeatureHost } from './host.js';
import { Query, type AnyQuery } from './query.js';

/** The input of a call, for endpoints whose access depends on it. */
type Input = Readonly<Record<string, unknown>>;

/**
 * The signed-in user and their permissions, so that nobody fills in a form that the backend will refuse.
 *
 * @csspart forbidden - The explanation for a person without the permission.
 */
export class Access {
  readonly query: Query<typeof getSession>;

  constructor(private readonly host: FeatureHost) {
    this.query = new Query(host, getSession, () => (host.client?.can(getSession) ? {} : undefined));
  }

  get session(): OutputOf<typeof getSession> | undefined {
    return this.query.data;
  }

  /** True if a call will be allowed; undefined while that is unknown. A backend without `getSession` decides by itself. */
  may(endpoint: AnyEndpoint, input?: Input): boolean | undefined {
    const { data, error } = this.query;
    if (data) return data.user.primary || allows(accessOf(endpoint, input), data.user.permissions);
    return error || this.host.client?.can(getSession) === false ? true : undefined;
  }

  /** True unless a call will be refused: while the person is unknown, data is asked for together with the session. */
  canAsk(endpoint: AnyEndpoint, input?: Input): boolean {
    return this.may(endpoint, input) !== false;
  }

  /** A page whose controls depend on data: while the data is missing or forbidden, only the reason is drawn. */
  around(endpoint: AnyEndpoint, read: AnyQuery, t: Translate<AccessWords>, page: () => unknown, ...shape: readonly Shape[]) {
    if (read.error || this.may(endpoint) === undefined) return read.view(() => undefined, ...shape);
    return this.guard(endpoint, t, page);
  }

  /** Draws for users with the permission, or else explains what is missing. */
  guard(endpoint: AnyEndpoint, t: Translate<AccessWords>, allowed: () => unknown, instead: unknown = ''): unknown {
    if (this.may(endpoint) !== false) return allowed();
    return [instead, html`<div part="forbidden">${notice('info', this.why(endpoint, t))}</div>`];
  }

  why(endpoint: AnyEndpoint, t: Translate<AccessWords>, input?: Input): string {
    const access = accessOf(endpoint, input);
    if (access === 'primary' || access === 'signedIn' || access === 'public') return t('access.primaryOnly');
    return t('access.needs', { permission: t(`access.${access}`) });
  }
}

function allows(need: Need, permissions: readonly string[]): boolean {
  return need === 'public' || need === 'signedIn' || permissions.includes(need);
}
