import { html } from 'lit';
import { addUser, inviteUserAgain, listUsers, putUser, removeUser, type User } from '../../api/people.js';
import { Access } from '../../core/access.js';
import { NxTableFeature } from '../../sections/host-tables/table-feature.js';
import { Lazy } from '../../core/lazy.js';
import { Query, together } from '../../core/query.js';
import { accessWords } from '../../i18n/access/words.js';
import { number } from '../../i18n/format.js';
import { partWords } from '../../i18n/parts/words.js';
import { usersWords } from '../../i18n/users/words.js';
import { badges } from '../../ui/content/badge.styles.js';
import { button } from '../../ui/button/button.js';
import { content } from '../../ui/content/content.styles.js';
import { dialogs } from '../../ui/dialog/dialog.styles.js';
import { forms } from '../../ui/form/form.styles.js';
import { pageHeader } from '../../ui/content/page-header.js';
import { plane } from '../../ui/content/plane.js';
import { menus } from '../../ui/menu/menu.styles.js';
import { ExtendedTable } from '../../sections/host-tables/extended-table.js';
import { tables } from '../../ui/table/table.styles.js';
import { noResults, toolbar } from '../../ui/table/toolbar.js';
import { toolbars } from '../../ui/table/toolbar.styles.js';
import { withSlots } from '../../sections/host-slots.js';
import { LazyFilters } from '../../sections/filters/lazy-filters.js';
import { Changes } from './changes.js';
import { columnsOf } from './columns.js';
import type { Words } from './host.js';
import { Editor } from './editor.js';

/**
 * The users of the account and their permissions: the primary user can add, edit, suspend and remove them.
 *
 * @fires {CustomEvent<{ userId: string }>} nx-user-added - A user was added, and a temporary password is on its way.
 * @fires {CustomEvent<{ userId: string }>} nx-user-changed - The name, permissions or status of a user have changed.
 * @fires {CustomEvent<{ userId: string }>} nx-before-user-removed - Before a user is removed; cancel it to keep them.
 * @fires {CustomEvent<{ userId: string }>} nx-user-removed - A user was removed, and their API key with them.
 * @section users - the list of users.
 * @csspart table - The list of users.
 * @csspart dialog - The dialog for adding and editing a user, and for confirmations.
 */
export class NxUsers extends NxTableFeature<Words, 'users'> {
  static override styles = [NxTableFeature.styles, forms, content, tables, toolbars, badges, menus, dialogs];
  static override endpoints = [listUsers, addUser, putUser, inviteUserAgain, removeUser];
  static override words: typeof NxTableFeature.words = [usersWords, accessWords, partWords];

  readonly access = new Access(this);
  readonly #users = new Query(this, listUsers, () => (this.access.canAsk(listUsers) ? {} : undefined));
  readonly #table = new ExtendedTable<User>(this);
  readonly #standing = new Lazy(this, async () => (await import('./overview.js')).standing(this, () => this.#all), 'stats');
  readonly #filter = new LazyFilters(this, async () => (await import('./user-filter.js')).userFilter(this, () => this.#all));
  readonly #editor = new Editor(this);
  readonly #changes = new Changes(this, (id) => this.#all.find((user) => user.id === id));

  protected override view() {
    const { t, headingLevel: level, access } = this;
    const isReady = this.#users.data && access.may(listUsers);
    const actions = isReady && button({ label: t('users.add'), look: 'primary', onClick: this.#editor.add });
    return html`<div class="nx-stack">
        ${pageHeader({ title: t('users.title'), description: t('users.lead'), level, actions })}
        ${together([this.#users, access.query], () => access.guard(listUsers, t, () => this.#users.view(({ items }) => this.#list(items))), 'stats', 'rows')}
      </div>
      ${this.#editor.view()} ${this.#changes.view()}`;
  }

  get #all(): readonly User[] {
    return this.#users.data?.items ?? [];
  }

  #list(rows: readonly User[]) {
    const { t, locale } = this;
    const columns = columnsOf(this, { edit: this.#editor.edit, changes: this.#changes }, this.access.session?.user.id);
    const { keep } = this.#filter.now ?? {};
    const { length: count } = keep ? rows.filter(keep) : rows;
    const tools = {
      filters: this.#filter.view(),
      sorting: this.#table.sorting(columns, this),
      count: t('users.found', { count, number: number(count, locale) }),
    };
    const keyOf = ({ id }: User) => id;
    const empty = noResults(t, () => this.#filter.now?.clear());
    const list = this.#table.view({ id: 'users', caption: t('users.title'), columns, rows, keyOf, keep, locale, t, empty });
    return [this.#standing.view(), withSlots('users', plane([rows.length > 1 ? toolbar(tools) : '', list]))];
  }
}

declare global {
  interface HTMLElementEventMap {
    'nx-user-added': CustomEvent<{ userId: string }>;
    'nx-user-changed': CustomEvent<{ userId: string }>;
    'nx-before-user-removed': CustomEvent<{ userId: string }>;
    'nx-user-removed': CustomEvent<{ userId: string }>;
  }
}
