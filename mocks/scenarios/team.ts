import { permissions, type Permission } from '../../src/api/endpoint.js';
import { day } from '../time/durations.js';
import { items } from '../collections/log.js';
import type { World } from '../world/world.js';
import { ada, start, withKey, type Persona } from './begin.js';
import { scenario } from './scenario.js';
import type { Script } from './script.js';
import { begun, pays } from './working.js';

type Member = Pick<Persona, 'name' | 'email' | 'password' | 'apiKey' | 'apiSecret'>;

const member = (name: string, at: number): Member => {
  const first = name.split(' ')[0]!.toLowerCase();
  const key = String(at).padStart(2, '0');
  return {
    name,
    email: `${first}@example.com`,
    password: 'correct horse',
    apiKey: `team00${key}`,
    apiSecret: `TeamSecret0000${key}`,
  };
};

/** One user for each single permission, one with all of them, one with none. */
const workers: readonly (readonly [Member, readonly Permission[]])[] = (
  [
    ['Paula Payments', ['payments']],
    ['Nora Numbers', ['numbers']],
    ['Rita Requests', ['requests']],
    ['Vera Verify', ['verify']],
    ['Uma Usage', ['usage']],
    ['Alan Everything', permissions],
    ['Nils Nothing', []],
    ['Grace Deputy', ['payments', 'numbers']],
  ] as const
).map(([name, allowed], at) => [member(name, at + 1), allowed] as const);

const suspended = member('Sam Suspended', 9);
const late = member('Lena Late', 10);
const invited = [member('Ivan Invited', 11), member('Ines Invited', 12)];

/** The password that was last mailed to a user. */
const mailed = (world: World, email: string): string =>
  items(world.outbox).reduce((found, it) => (it.to === email ? (/the password (\S+)\./.exec(it.text)?.[1] ?? found) : found), '');

const adds = (script: Script, { name, email }: Member, allowed: readonly Permission[] = []) =>
  script.call('addUser', { name, email, permissions: [...allowed] });

/** Signs a user in for the first time, and replaces the temporary password. */
function arrives(script: Script, { email, password }: Member): void {
  const currentPassword = mailed(script.world, email);
  script.as({ email, password: currentPassword });
  script.call('putPassword', { currentPassword, password });
}

export const manyUsers = scenario({
  description: 'Twelve users beside Ada: one for each permission, all, none; suspended; invited; one who came too late.',
  people: [ada, ...workers.map(([it]) => it)],
  world(when = {}) {
    const script = begun(when, 10 * day);
    const team = [...workers, [suspended, []] as const];
    pays(script, 2500);
    const ids = new Map(team.map(([it, allowed]) => [it, adds(script, it, allowed).id]));
    adds(script, late);
    for (const [it] of team) arrives(script, it);
    script.as(ada);
    script.call('putUser', { userId: ids.get(suspended)!, name: suspended.name, permissions: [], suspended: true });
    script.until((when.now ?? start) - day);
    script.as(ada);
    for (const it of invited) adds(script, it, ['usage']);
    script.leave();
    script.until(when.now ?? start);
    return [...ids].reduce((world, [{ apiKey, apiSecret }, id]) => withKey(world, id, apiKey, apiSecret), script.world);
  },
});
