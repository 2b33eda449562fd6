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

/** What the dashboard does itself, the host is not asked for. */
const entryOf = {
  'nx-sign-in-requested': 'sign-in',
  'nx-signup-requested': 'signup',
  'nx-password-reset-requested': 'password-reset',
} as const satisfies Readonly<Record<string, Entry>>;

const shows = ({ show }: OutputOf<typeof getGettingStarted>): boolean => show;

/** Who comes in, and by which way: signing in or up, or by a new password. Where the backend lets nobody sign in, the host does. */
export class Entrance implements SessionController {
  /** What is shown instead of a page. */
  entry: Entry | undefined;
  /** Somebody is in; their session is asked for. */
  #isComing = false;
  /** What somebody asked for who was led to the first steps instead. */
  destination: string | undefined;

  /** `toFirstSteps` shows them in place of the page that was asked for. */
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

  /** Whether the pages are there to be opened. Whose password is new has read so, and goes on by the menus. */
  get isPassed(): boolean {
    const { isLoading, error } = this.access.query;
    return !isLoading && !error && (!this.entry || this.entry === 'password-reset');
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

  /** To what was asked for. Until the account's first call of the API its first steps come before that (docs/rules.md#getting-started). */
  async #lead() {
    const { host } = this;
    const { scope } = host;
    const isNew = host.client?.can(getGettingStarted) ? await scope?.call(getGettingStarted, {}).then(shows, () => false) : false;
    if (scope !== host.scope) return;
    this.kept.forget();
    this.enter(undefined);
    if (!isNew || openPage(host.page, host.client).name === 'home') return;
    this.destination = host.page;
    this.toFirstSteps();
  }

  #ask(event: Event, entry: Entry) {
    if (!this.host.client?.can(signIn)) return;
    event.stopPropagation();
    this.enter(entry);
  }

  /** Nobody is in now, or another person, or the dashboard has turned to another backend. */
  sessionEnded({ client }: SessionScope): void {
    const { host } = this;
    this.destination = undefined;
    const isIn = host.scope?.isEntered === true;
    // Whoever comes in by an entry is shown to the pages when their session is known.
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
