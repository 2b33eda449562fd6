import { html, nothing } from 'lit';
import type { User } from '../../api/people.js';
import { list } from '../../i18n/format.js';
import { badge } from '../../ui/content/badge.js';
import { menu, type MenuItem } from '../../ui/menu/menu.js';
import type { Column } from '../../ui/table/table-head.js';
import type { Changes } from './changes.js';
import type { UsersHost } from './host.js';
import { kinds, mayAll } from './user-kinds.js';

/** The actions on users. */
interface Doings {
  readonly edit: (user: User) => void;
  readonly changes: Changes;
}

/** A user's permissions in words. */
function may({ t, locale }: UsersHost, user: User): string {
  if (mayAll(user)) return t('users.everything');
  const allowed = user.permissions.map((permission) => t(`access.${permission}`));
  return list(allowed, locale) || t('users.nothing');
}

/** The actions on a user. */
function itemsOf({ t }: UsersHost, { edit, changes }: Doings, user: User): readonly MenuItem[] {
  const { status } = user;
  const item = (action: Exclude<keyof Changes, 'view'>): MenuItem => ({
    label: t(`users.${action}`),
    onClick: () => void changes[action](user),
  });
  return [
    { label: t('users.edit'), onClick: () => edit(user) },
    ...(status === 'invited' || status === 'invitationExpired' ? [item('inviteAgain')] : []),
    item(status === 'suspended' ? 'restore' : 'suspend'),
    'line',
    item('remove'),
  ];
}

export function columnsOf(host: UsersHost, doings: Doings, ownId: string | undefined): readonly Column<User>[] {
  const { t } = host;
  return [
    {
      key: 'name',
      title: t('users.name'),
      by: ({ name }) => name,
      cell: ({ id, name, email, primary }) =>
        html`<div>
          <strong><bdi>${name}</bdi></strong> ${id === ownId ? badge(t('users.you'), 'info') : nothing}
          ${primary ? badge(t('users.primary'), 'good') : nothing}
          <div class="nx-muted nx-small"><bdi>${email}</bdi></div>
        </div>`,
    },
    { key: 'may', title: t('users.may'), cell: (user) => may(host, user) },
    {
      key: 'status',
      title: t('users.status'),
      by: ({ status }) => t(`users.${status}`),
      cell: ({ status }) => badge(t(`users.${status}`), kinds[status]),
    },
    {
      key: 'actions',
      title: t('users.actions'),
      quiet: true,
      hasMenu: true,
      cell: (user, more = []) => {
        const { id, name, primary } = user;
        // Nothing of the kit's is above the host's own entries there, and so no line.
        const items = primary ? more.slice(1) : [...itemsOf(host, doings, user), ...more];
        const whose = primary ? name : t('users.editTitle', { name });
        return items.length > 0
          ? menu({ id: `menu-${id}`, look: 'more', label: t('users.edit'), name: whose, items })
          : html`<span class="nx-muted nx-small">${t('users.protected')}</span>`;
      },
    },
  ];
}
