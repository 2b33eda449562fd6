import { permissions } from '../../api/endpoint.js';
import type { User } from '../../api/people.js';
import { RowFilter } from '../../sections/filters/row-filter.js';
import { statuses } from './user-kinds.js';
import type { UsersHost } from './host.js';
import { keeps } from './keeps.js';

/** The search among the users, by name or email, permission and status. */
export function userFilter(host: UsersHost, all: () => readonly User[]) {
  const words = () => {
    const { t } = host;
    const none = t('parts.any');
    const used = statuses.filter((status) => all().some((user) => user.status === status));
    const allowed = permissions.map((it) => [it, t(`access.${it}`)] as const);
    return {
      id: 'users',
      name: t('users.title'),
      search: t('users.search'),
      hint: t('users.searchHint'),
      choices: {
        may: { label: t('users.may'), none, options: Object.fromEntries(allowed) },
        status: {
          label: t('users.status'),
          none,
          options: Object.fromEntries(used.map((status) => [status, t(`users.${status}`)])),
        },
      },
    };
  };
  return () => new RowFilter(host, ['may', 'status'], keeps, words);
}
