import { permissions } from '../../api/endpoint.js';
import type { User } from '../../api/people.js';
import type { Kind } from '../../ui/content/notice.js';

/** The colour of each status. */
export const kinds: Readonly<Record<User['status'], Kind>> = {
  active: 'good',
  invited: 'info',
  invitationExpired: 'warn',
  suspended: 'danger',
};

export const statuses = Object.keys(kinds) as readonly User['status'][];

/** True for users who may do everything. */
export const mayAll = ({ primary, permissions: allowed }: User): boolean => primary || allowed.length === permissions.length;
