import type { World } from '../world/world.js';

/** Violations in a world's users, sessions, links and phone numbers. */
export function* checkPeople({ users, sessions, phoneChanges, passwordResets, phones, accounts, now }: World): Iterable<string> {
  for (const { id, primary, suspended, invitation, permissions } of users.values()) {
    if (primary && (suspended || invitation || permissions.length > 0)) yield `${id}: the primary user is restricted`;
    if (new Set(permissions).size !== permissions.length) yield `${id}: allowed something twice`;
    if (invitation && invitation.until <= now !== invitation.expired) yield `${id}: invited until ${invitation.until} at ${now}`;
  }
  for (const { userId } of sessions.values()) {
    const user = users.get(userId);
    if (user?.suspended || user?.invitation?.expired) yield `${userId}: is in, and may not be`;
  }
  const linked = passwordResets.values().map(({ userId }) => userId);
  if (new Set(linked).size !== linked.length) yield 'two links for one user';
  for (const userId of linked) if (!users.has(userId)) yield `a link of nobody: ${userId}`;
  for (const [key, { accountId, phone, attempt }] of phoneChanges.toJSON()) {
    if (key !== accountId || !accounts.has(accountId)) yield `a phone change of ${accountId} lies under ${key}`;
    if (phones.get(phone) === accountId) yield `${accountId}: waits for a number it has`;
    if (attempt.startedAt > now) yield `${accountId}: an attempt of the future`;
  }
}
