import { pinLength } from '../../src/api/limits.js';
import { copyOfWorld, type Fresh } from './copies.js';
import { hash, mix } from '../collections/hash.js';
import type { World } from './world.js';

/**
 * The source of ids. A world is one: the same seed and the same number of draws give the same ids
 * (docs/rules.md#same-seed-same-state).
 */
export interface Source {
  readonly seed: number;
  /** The number of draws so far. */
  readonly serial: number;
}

/** The world after a draw, so that the next ids differ. */
export function drawn(world: World): Fresh<World> {
  const next = copyOfWorld(world);
  next.serial++;
  return next;
}

/** One to one in the serial, so that no two ids of one kind are equal, and nobody needs to check. */
const word = ({ seed, serial }: Source, kind: string, at = 0): number => mix(mix(serial ^ mix(seed)) ^ hash(`${kind} ${at}`));

const hex = (bits: number): string => bits.toString(16).padStart(8, '0');

/** An id such as `usr_1a2b3c4d`. */
export const id = (source: Source, kind: 'acc' | 'usr' | 'sec' | 'pay'): string => `${kind}_${hex(word(source, kind))}`;

/** A reference such as `00X483920Y1029384Z`, in the form of the service's transactions, for a bank transfer. */
export function paymentReference(source: Source): string {
  const digits = (kind: string, length: number) => String(word(source, kind) % 10 ** length).padStart(length, '0');
  return `00X${digits('reference', 6)}Y${digits('reference end', 7)}Z`;
}

/** 40 characters that can not be guessed without the seed. A real backend would use real randomness. */
export const token = (
  source: Source,
  kind: 'session' | 'sign-up' | 'phone change' | 'password reset' | 'opt-in' | 'request' | 'report',
): string => [0, 1, 2, 3, 4].map((at) => hex(word(source, kind, at))).join('');

/** 32 hex digits. */
export const requestId = (source: Source): string => token(source, 'request').slice(0, 32);

/** A text in the form of a UUID: `0b5c7a52-…`. */
export const uuid = (source: Source): string =>
  token(source, 'report').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');

/** A PIN, in digits (docs/rules.md#pins). */
export const pin = (source: Source): string => String(word(source, 'pin') % 10 ** pinLength).padStart(pinLength, '0');

/** A code for a verification, in digits. */
export const verificationCode = (source: Source, length: number): string =>
  Array.from({ length }, (_, at) => word(source, 'code', at) % 10).join('');

/** Eight hex digits. */
export const apiKey = (source: Source): string => hex(word(source, 'api-key'));

const lower = 'abcdefghijkmnopqrstuvwxyz';
const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';

/** Twelve characters that a new user gets by e-mail. */
export const temporaryPassword = (source: Source): string => apiSecret(source, 'temporary password').slice(0, 12);

/** Sixteen characters; the first three guarantee a lower case letter, a capital, and a digit. */
export const apiSecret = (source: Source, kind = 'api-secret'): string =>
  Array.from({ length: 16 }, (_, at) => {
    const letters = [lower, upper, digits][at] ?? lower + upper + digits;
    return letters[word(source, kind, at) % letters.length];
  }).join('');

/** Sixteen hex digits in capitals, one for each part of a message. */
export const messageId = (source: Source, part: number): string =>
  (hex(word(source, 'message')) + hex(word(source, 'part', part))).toUpperCase();
