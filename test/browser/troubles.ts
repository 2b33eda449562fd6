import type { Client } from '../../src/api/client.js';
import { clientOf } from '../../src/api/client.js';
import { ApiError } from '../../src/api/errors.js';
import { answering, timingOut } from './backends.js';

interface Trouble {
  readonly when: string;
  readonly backend: Client;
  /** To be tried in each engine: it is up to its timers, or to its forms, and stands for all others. */
  readonly isEverywhere?: true;
  /** The text that the person reads. */
  readonly says: string;
  /** The text after a form was sent, if it differs. */
  readonly saysOfSending?: string;
  /** The remedy that the text offers. */
  readonly remedy: 'Try again' | 'Sign in' | 'ask somebody';
}

export const offline = { can: () => true, call: () => Promise.reject(new ApiError('offline')) } as Client;
const throwing = clientOf(
  new Proxy({}, { has: () => false, get: () => () => Promise.reject(new TypeError('x is undefined at line 7')) }),
);
export const down = answering(503, '');
const problem = (status: number, code: string, more = {}) => answering(status, JSON.stringify({ status, code, ...more }));

/** All failures between an element and its backend. */
export const troubles: readonly Trouble[] = [
  { when: 'the person is offline', backend: offline, says: 'You’re offline.', remedy: 'Try again' },
  {
    when: 'no answer comes in time',
    backend: timingOut,
    isEverywhere: true,
    says: 'The service took too long to answer.',
    remedy: 'Try again',
  },
  {
    when: 'the session has ended (401)',
    backend: problem(401, 'unauthorized'),
    says: 'You’re signed out',
    saysOfSending: 'You’re signed out. Sign in again.',
    remedy: 'Sign in',
  },
  {
    when: 'the person may not (403)',
    backend: problem(403, 'forbidden'),
    says: 'Ask your account’s primary user.',
    remedy: 'ask somebody',
  },
  { when: 'it is gone (404)', backend: problem(404, 'notFound'), says: 'We couldn’t find this.', remedy: 'Try again' },
  {
    when: 'somebody was faster (409)',
    backend: problem(409, 'conflict'),
    says: 'Someone else changed this.',
    remedy: 'Try again',
  },
  {
    when: 'the request is refused (422)',
    backend: problem(422, 'invalid'),
    isEverywhere: true,
    says: 'Check the details you entered.',
    remedy: 'Try again',
  },
  {
    when: 'there were too many requests (429)',
    backend: answering(429, '', { 'retry-after': '90' }),
    says: 'Too many requests. Wait a moment, then try again. Try again in 90 seconds.',
    remedy: 'Try again',
  },
  { when: 'the backend breaks (500)', backend: answering(500, '<h1>Oops</h1>'), says: 'wrong on our side', remedy: 'Try again' },
  { when: 'the backend is down (503)', backend: down, says: 'We can’t reach the service right now.', remedy: 'Try again' },
  {
    when: 'the answer is nonsense',
    backend: answering(200, '{"nonsense":1}'),
    says: 'Something went wrong ({operation}).',
    remedy: 'Try again',
  },
  {
    when: 'the answer is not even JSON',
    backend: answering(200, '<html>'),
    says: 'Something went wrong ({operation}).',
    remedy: 'Try again',
  },
  { when: 'a host’s adapter throws something', backend: throwing, says: 'wrong on our side', remedy: 'Try again' },
];

/** Words that only a programmer should read. */
export const innards = ['ApiError', 'TypeError', 'undefined', '[object', 'notFound', 'badAnswer', 'Oops', 'nonsense'];
