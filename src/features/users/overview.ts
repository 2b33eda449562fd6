import type { User } from '../../api/people.js';
import { number } from '../../i18n/format.js';
import { stats } from '../../ui/content/stats.js';
import { statStyles } from '../../ui/content/stats.styles.js';
import { mayAll } from './user-kinds.js';
import type { UsersHost } from './host.js';

/** The number of users, and of those who may do everything, have been invited, or are suspended. */
export const standing = (host: UsersHost, all: () => readonly User[]) => ({
  make: () => ({ view: () => sums(host, all()) }),
  words: [],
  styles: [statStyles],
});

function sums({ t, locale }: UsersHost, users: readonly User[]) {
  const count = (keep: (user: User) => boolean) => users.filter(keep).length;
  const expired = count(({ status }) => status === 'invitationExpired');
  return stats([
    { name: t('users.title'), value: number(users.length, locale) },
    { name: t('users.everything'), value: number(count(mayAll), locale) },
    {
      name: t('users.invited'),
      value: number(
        count(({ status }) => status === 'invited'),
        locale,
      ),
      note: expired > 0 && t('users.expired', { count: expired, number: number(expired, locale) }),
    },
    {
      name: t('users.suspended'),
      value: number(
        count(({ status }) => status === 'suspended'),
        locale,
      ),
    },
  ]);
}
