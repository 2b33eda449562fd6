import { hash, mix } from '../collections/hash.js';

// An RSA key pair that follows from a seed, so that a world stays the same to the byte. It protects nothing: whoever knows the seed
// knows the key.

/** Bits that follow from a seed; the highest two and the lowest are set. */
function oddNumber(seed: number, name: string, bits: number): bigint {
  let digits = '';
  for (let at = 0; at < bits / 32; at++)
    digits += mix(mix(seed) ^ hash(`${name} ${at}`))
      .toString(16)
      .padStart(8, '0');
  return BigInt(`0x${digits}`) | (3n << BigInt(bits - 2)) | 1n;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

const sieve = Array.from({ length: 2000 }, (_, at) => 2 * at + 3).filter((it) => {
  for (let by = 3; by * by <= it; by += 2) if (it % by === 0) return false;
  return true;
});
const smallPrimes = sieve.map(BigInt);
const exponent = 65_537n;

/** By Fermat's test to three bases, which no number that was not made to deceive passes by chance. */
const isPrime = (candidate: bigint): boolean =>
  smallPrimes.every((it) => candidate % it !== 0n) &&
  (candidate - 1n) % exponent !== 0n &&
  [2n, 3n, 5n].every((base) => power(base, candidate - 1n, candidate) === 1n);

function primeFrom(start: bigint): bigint {
  let candidate = start;
  while (!isPrime(candidate)) candidate += 2n;
  return candidate;
}

function inverse(of: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [of % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

/** DER: a tag, the length, and the content, all in hex. */
function der(tag: string, content: string): string {
  const length = content.length / 2;
  const written = length.toString(16).padStart(length > 255 ? 4 : 2, '0');
  return tag + (length < 128 ? written : `8${written.length / 2}${written}`) + content;
}
function integer(value: bigint): string {
  const hex = value.toString(16);
  const even = hex.length % 2 ? `0${hex}` : hex;
  return der('02', Number.parseInt(even[0]!, 16) > 7 ? `00${even}` : even);
}
const sequence = (...parts: readonly string[]): string => der('30', parts.join(''));
/** The name of RSA, and no parameters. */
const algorithm = sequence('06092a864886f70d010101', '0500');

function pem(title: string, hex: string): string {
  const bytes = hex.match(/../g)!.map((it) => String.fromCharCode(Number.parseInt(it, 16)));
  const lines = btoa(bytes.join('')).match(/.{1,64}/g)!;
  return [`-----BEGIN ${title}-----`, ...lines, `-----END ${title}-----`, ''].join('\n');
}

export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

function madeFrom(seed: number): KeyPair {
  const [p, q] = ['p', 'q'].map((name) => primeFrom(oddNumber(seed, name, 1024))) as [bigint, bigint];
  const [n, d] = [p * q, inverse(exponent, (p - 1n) * (q - 1n))];
  const own = [0n, n, exponent, d, p, q, d % (p - 1n), d % (q - 1n), inverse(q, p)].map(integer);
  return {
    publicKey: pem('PUBLIC KEY', sequence(algorithm, der('03', `00${sequence(integer(n), integer(exponent))}`))),
    privateKey: pem('PRIVATE KEY', sequence(integer(0n), algorithm, der('04', sequence(...own)))),
  };
}

const pairs = new Map<number, KeyPair>();

/** The key pair of a world, 2048 bits, as PEM; made once, because that takes a moment. */
export function keyPairOf(seed: number): KeyPair {
  const pair = pairs.get(seed) ?? madeFrom(seed);
  pairs.set(seed, pair);
  return pair;
}
