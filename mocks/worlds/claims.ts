import { createHmac, timingSafeEqual } from 'node:crypto';
import type { About } from './about.js';
import { idIn, realmOf } from './own.js';

type Claimed = Pick<About, 'id' | 'token'>;

const form = /^(\d{1,15})\.([\w-]{43})_[b-xz]{10}$/;

export const isClaim = (text: string): boolean => form.test(text);

/** Signed with the world's own token: with another token, a world knows none of the claims from before. */
const signed = ({ id, token }: Claimed, until: string): string =>
  createHmac('sha256', token).update(`claim ${id} ${until}`).digest('base64url');

/**
 * The right to steer a world until an instant, in epoch milliseconds. It proves itself, so that every server knows it, and ends with the
 * world's id, as its token does.
 */
export const claimOf = (world: Claimed, until: number): string => `${until}.${signed(world, String(until))}${realmOf(world.id)}`;

/** The sentence that refuses a claim to a world; undefined if it holds. */
export function refusalOfClaim(world: Claimed, claim: string, now: number): string | undefined {
  const [, until = '', signature = ''] = form.exec(claim) ?? [];
  if (idIn(claim) !== world.id) return 'This claim is to another world. Open the link as you were given it.';
  const proof = signed(world, until);
  if (signature.length !== proof.length || !timingSafeEqual(Buffer.from(signature), Buffer.from(proof)))
    return 'This claim is wrong: the link was changed, or the world has another token now. Ask for a new link.';
  return now < Number(until) ? undefined : `This claim ended at ${new Date(Number(until)).toISOString()}. Ask for a new link.`;
}
