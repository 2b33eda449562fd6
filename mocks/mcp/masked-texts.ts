import { hidden } from '../control/masked.js';
import type { World } from '../world/world.js';

/** The secrets of a world that a message may bear: those that still open something. */
const secretsIn = ({ users, signUps, phoneChanges, passwordResets, verifications }: World): readonly string[] => [
  ...users.values().map(({ password }) => password),
  ...passwordResets.values().map(({ token }) => token),
  ...[...signUps.values(), ...phoneChanges.values()].flatMap(({ attempt }) => spoken(attempt.pin)),
  ...verifications.values().flatMap(({ code }) => spoken(code)),
];

/** A code as it is written and as a call reads it out. */
const spoken = (code: string): readonly string[] => [code, code.split('').join(', ')];

/** A function that hides the secrets of a world in texts. */
export function maskedBy(world: World): (text: string) => string {
  const secrets = [...new Set(secretsIn(world))].filter((it) => it !== '').toSorted((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, it) => rest.replaceAll(it, () => hidden(it)), text);
}
