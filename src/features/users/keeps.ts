import type { User } from '../../api/people.js';
import type { Wanted } from '../../sections/filters/row-filter.js';

/** True for users whose name or email contains what was typed, with the chosen permission and status. */
export function keeps({ typed, chosen: { may, status } }: Wanted<'may' | 'status'>): (user: User) => boolean {
  const text = typed.trim().toLowerCase();
  return (user) =>
    `${user.name} ${user.email}`.toLowerCase().includes(text) &&
    (may === undefined || user.primary || user.permissions.some((it) => it === may)) &&
    (status === undefined || user.status === status);
}
