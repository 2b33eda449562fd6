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
  const { permissions: allowed } = user;
  if (mayAll(user)) return t('users.everything');
  if (allowed.length === 0) return t('users.nothing');
  return list(
    allowed.map((permission) => t(`access.${permission}`)),
    locale,
  );
}

/** The actions on a user; none on the primary one. */
function itemsOf({ t }: UsersHost, { edit, changes }: Doings, user: User): readonly MenuItem[] {
  const { status } = user;
  const isWaiting = status === 'invited' || status === 'invitationExpired';
  const again: MenuItem = { label: t('users.inviteAgain'), onClick: () => void changes.inviteAgain(user) };
  const access: MenuItem =
    status === 'suspended'
      ? { label: t('users.restore'), onClick: () => void changes.restore(user) }
      : { label: t('users.suspend'), onClick: () => void changes.suspend(user) };
  return [
    { label: t('users.edit'), onClick: () => edit(user) },
    ...(isWaiting ? [again] : []),
    access,
    'line',
    { label: t('users.remove'), onClick: () => void changes.remove(user) },
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
      cell: (user) =>
        user.primary
          ? html`<span class="nx-muted nx-small">${t('users.protected')}</span>`
          : menu({
              id: `menu-${user.id}`,
              look: 'more',
              label: t('users.edit'),
              name: t('users.editTitle', { name: user.name }),
              items: itemsOf(host, doings, user),
            }),
    },
  ];
}
