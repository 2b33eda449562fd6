import { getGettingStarted } from '../api/account.js';
import type { OutputOf } from '../api/endpoint.js';
import { isApiError } from '../api/errors.js';
import { signIn } from '../api/session.js';
import type { Access } from '../core/access.js';
import type { SessionScope } from '../core/session-scope.js';
import type { SessionController } from '../core/session-watch.js';
import type { DashboardHost } from './host.js';
import type { KeptPages } from './kept-pages.js';
import type { PageFocus } from './page-focus.js';
import { openPage, type Entry } from './pages.js';

/** The requests that the dashboard handles itself, so that they do not reach the host. */
const entryOf = {
  'nx-sign-in-requested': 'sign-in',
  'nx-signup-requested': 'signup',
  'nx-password-reset-requested': 'password-reset',
} as const satisfies Readonly<Record<string, Entry>>;

const shows = ({ show }: OutputOf<typeof getGettingStarted>): boolean => show;

/** The entrance: signing in or up, or by a new password. If the backend offers no sign-in, the host handles it. */
export class Entrance implements SessionController {
  /** The form that is shown instead of a page. */
  entry: Entry | undefined;
  /** True while the session of a person who signs in is being loaded. */
  #isComing = false;
  /** The page that was requested before the person was led to the first steps. */
  destination: string | undefined;

  /** `toFirstSteps` shows them instead of the requested page. */
  constructor(
    private readonly host: DashboardHost,
    private readonly access: Access,
    private readonly kept: KeptPages,
    private readonly focus: PageFocus,
    private readonly toFirstSteps: () => void,
  ) {
    host.addController(this);
    for (const [type, entry] of Object.entries(entryOf)) host.addEventListener(type, (event) => this.#ask(event, entry));
  }

  /** True if pages may be opened. After a new password, the confirmation stays until the person chooses a page. */
  get isPassed(): boolean {
    return !this.access.query.isLoading && this.mayPass;
  }

  /** True also while the session is being loaded, so that what the pages need is asked for with it. */
  get mayPass(): boolean {
    return !this.access.query.error && (!this.entry || this.entry === 'password-reset');
  }

  enter(entry: Entry | undefined): void {
    const { client } = this.host;
    if (entry && client && !client.can(signIn)) return;
    if (this.entry) this.focus.turn();
    this.entry = entry;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const { query, session } = this.access;
    const { error } = query;
    const isOut = (isApiError(error) && error.code === 'unauthorized') || session?.mustReplacePassword === true;
    if (!this.entry && isOut) this.enter(this.host.entry);
    if (!this.#isComing || isOut || query.isLoading) return;
    this.#isComing = false;
    void this.#lead();
  }

  /**
   * Opens the requested page; before the account's first API call, its first steps come before it
   * (docs/rules.md#getting-started).
   */
  async #lead() {
    const { host } = this;
    const { scope } = host;
    const isNew = host.client?.can(getGettingStarted) ? await scope?.call(getGettingStarted, {}).then(shows, () => false) : false;
    if (scope !== host.scope) return;
    this.kept.forget();
    this.enter(undefined);
    if (!isNew || openPage(host.page, host).name === 'home') return;
    this.destination = host.page;
    this.toFirstSteps();
  }

  #ask(event: Event, entry: Entry) {
    if (!this.host.client?.can(signIn)) return;
    event.stopPropagation();
    this.enter(entry);
  }

  /** Handles the end of a session, another person, or another backend. */
  sessionEnded({ client }: SessionScope): void {
    const { host } = this;
    this.destination = undefined;
    const isIn = host.scope?.isEntered === true;
    // A person who has signed in is led to the pages once their session is known.
    this.#isComing = isIn && this.entry !== 'password-reset';
    if (isIn && this.entry) return;
    const hadFocus = host.matches(':focus-within');
    this.kept.forget();
    if (client !== host.client) {
      if (hadFocus) void host.focusHeading();
      return this.enter(undefined);
    }
    this.focus.turn();
    this.enter(isIn ? undefined : 'sign-in');
  }
}
