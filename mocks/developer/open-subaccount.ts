import { openUser } from '../commands/open-user.js';
import { foldedName } from '../rules/folding.js';
import { withSubaccount } from '../rules/subaccounts.js';
import type { Account, User } from '../world/entities.js';
import { apiKey, drawn, id, temporaryPassword } from '../world/ids.js';
import { blankAccount } from '../world/blank-account.js';
import type { World } from '../world/world.js';

/** A subaccount with its own key and an empty balance; `secret` replaces the one that is made (docs/rules.md#subaccounts). */
export function openSubaccount(world: World, parent: Account, name: string, secret?: string): readonly [World, User] {
  const accountId = id(world, 'acc');
  const key = apiKey(world);
  const person = {
    accountId,
    name,
    email: `${key}@subaccounts.example`,
    password: temporaryPassword(world),
    primary: true,
    permissions: [],
    invitation: null,
  };
  const [peopled, made] = openUser(world, person);
  const user = secret === undefined ? made : { ...made, secrets: made.secrets.map((it) => ({ ...it, secret })) };
  const companyName = world.companyNames.has(foldedName(name)) ? `${name} (${key})` : name;
  const opened: Account = {
    ...blankAccount,
    id: accountId,
    companyName,
    country: parent.country,
    address: parent.address,
    vatNumber: parent.vatNumber,
    phone: null,
    createdAt: world.now,
    demo: null,
    ownerId: user.id,
  };
  const next: World = {
    ...drawn(peopled),
    users: peopled.users.set(user.id, user),
    accounts: peopled.accounts.set(accountId, opened),
    companyNames: peopled.companyNames.set(foldedName(companyName), accountId),
  };
  return [withSubaccount(next, { accountId, parentId: parent.id, name, suspended: false }), user];
}
