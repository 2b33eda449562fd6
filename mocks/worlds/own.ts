import { createHash, randomBytes } from 'node:crypto';

/** Consonants, so that an id is no word, can stand in a host name, and never looks like a card number. */
const letters = 'bcdfghjkmnpqrstvwxz';
const length = 10;

/** A new id of a world. */
export const newId = (): string => Array.from(randomBytes(length), (it) => letters[it % letters.length]).join('');

/** The ending of what belongs to a world: its API keys, its session tokens, its own token. */
export const realmOf = (id: string): string => `_${id}`;

/** The id of the world that a key or a token belongs to. */
export const idIn = (text: string): string | undefined => /_([b-xz]{10})$/.exec(text)?.[1];

export const isId = (text: string): boolean => /^[b-xz]{10}$/.test(text);

/** The salt that a world's API secrets are drawn from. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** The token of those who may steer a world. */
export const newToken = (id: string): string => randomBytes(16).toString('hex') + realmOf(id);

/** A world's own secret for an API key: sixteen characters with a small letter, a capital and a digit. */
export const ownSecret = (salt: string, apiKey: string): string =>
  `s${createHash('sha256')
    .update(`${salt} ${apiKey}`)
    .digest('base64')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 13)}X7`;
