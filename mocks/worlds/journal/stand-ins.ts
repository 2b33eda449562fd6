import { randomInt } from 'node:crypto';
import { holdsCardNumber } from '../../rules/card-numbers.js';
import { isCommonPassword } from '../../rules/common-passwords.js';
import { literal, named } from './names.js';
import { testNumber } from './recorded-call.js';

/**
 * The kinds of characters that rules tell apart, and those that stand for each. Beyond ASCII there is one kind; spaces and control
 * characters stand for themselves.
 */
const kinds = {
  a: 'abcdefghijkmnopqrstuvwxyz',
  A: 'ABCDEFGHJKLMNPQRSTUVWXYZ',
  0: '0123456789',
  '-': '-_~!$*',
  é: 'àâäçéèêëîïñôöùûü',
} as const;

/** The shape of a secret: its length, and the kinds of its characters: `Aaaa-0000`. */
const shapeOf = (secret: string): string =>
  secret
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/\d/g, '0')
    .replace(/[^\sa-zA-Z\d]/gu, (it) => (it < ' ' ? it : it < '\u007f' ? '-' : 'é'))
    .replace(/\s/gu, (it) => (it < ' ' ? it : ' '));

/**
 * The text that a journal has in the place of a secret that no world knows. The copy of the world refuses it, or lets it pass, as the
 * world did the secret: a common one is itself, for it is nobody's secret; the schemes' test number stands for a card number; of the
 * shape of any other another one is made, which has its length and its kinds of characters.
 */
export function standInFor(secret: string, unknown: Map<string, number>): string {
  if (isCommonPassword(secret)) return literal(secret);
  if (holdsCardNumber(secret, false)) return literal(testNumber);
  const number = unknown.get(secret) ?? unknown.size + 1;
  unknown.set(secret, number);
  return named(`new.${number}.${shapeOf(secret)}`);
}

/**
 * The number that a journal has in the place of one that may be secret. It stays a number, because a text may be refused otherwise,
 * and stays as long.
 */
export function numberFor(secret: number, names: ReadonlyMap<string, string>): number | string {
  const text = String(secret);
  const known = names.get(text);
  if (known !== undefined) return named(`#${known}`);
  const others = Array.from('123456789', (digit) => text.replace(/[1-9]/g, digit));
  return Number(others.find((it) => !names.has(it)) ?? '0');
}

/** Secrets in the place of those that a journal has only the shapes of: the same one for the same number. */
export class NewSecrets {
  readonly #made = new Map<string, string>();

  /** The secret of a number. The world has no such one and refuses none like it but for its shape, for so it was with the first. */
  of(number: string, shape: string, taken: ReadonlySet<string>): string {
    const known = this.#made.get(number);
    if (known !== undefined) return known;
    const draw = () => Array.from(shape, (it) => (it in kinds ? pick(kinds[it as keyof typeof kinds]) : it)).join('');
    let made = draw();
    const isUnlike = () => taken.has(made) || isCommonPassword(made) || holdsCardNumber(made, false);
    for (let tries = 0; tries < 100 && isUnlike(); tries++) made = draw();
    this.#made.set(number, made);
    return made;
  }
}

const pick = (from: string): string => from[randomInt(from.length)]!;
