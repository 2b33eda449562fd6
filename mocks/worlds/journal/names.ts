import type { World } from '../../world/world.js';

/** A journal has the names of secrets in their place: `«password.usr_1a2b3c4d»`, where its world has the password. */
export const named = (name: string): string => `«${name}»`;

/** A text as a journal has it: one that looks like a name is told apart from it. */
export const literal = (text: string): string => (/^«[^]*»$/.test(text) ? `«=${text}»` : text);

/** The name in a text; undefined for one that stands for itself. */
export const nameIn = (text: string): string | undefined => /^«(?!=)([^]*)»$/.exec(text)?.[1];

/** The text that stands for itself. */
export const plain = (text: string): string => /^«=([^]*)»$/.exec(text)?.[1] ?? text;

const keyed = <V>(what: string, table: { toJSON(): readonly (readonly [string, V])[] }, of: (value: V) => string) =>
  table.toJSON().map(([key, value]): [string, string] => [`${what}.${key}`, of(value)]);

/** Tables whose keys are tokens; their entries are named by their places. */
const byToken = ['sessions', 'signUps', 'passwordResets'] as const;

/**
 * The secrets of a world by their names. The same steps in another world give the same names, for ids follow from the seed, while
 * passwords and API secrets are that world's own.
 */
export function secretsOf(world: World): ReadonlyMap<string, string> {
  const { users, signUps, phoneChanges, verifications } = world;
  return new Map([
    ...users
      .toJSON()
      .flatMap(([key, { secrets }]) => secrets.map((it, at): [string, string] => [`secret.${key}.${at}`, it.secret])),
    ...keyed('password', users, (it) => it.password),
    ...byToken.flatMap((table) => world[table].toJSON().map(([token], at): [string, string] => [`${table}.${at}`, token])),
    ...signUps.values().flatMap((it, at): [string, string][] => [[`pin.${at}`, it.attempt.pin], [`password.${at}`, it.password]]), // prettier-ignore
    ...keyed('phoneChange', phoneChanges, (it) => it.id),
    ...keyed('pin', phoneChanges, (it) => it.attempt.pin),
    ...keyed('code', verifications, (it) => it.code),
  ]);
}
