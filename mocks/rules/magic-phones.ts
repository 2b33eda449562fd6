import type { DeliveryResult } from '../world/usage-entities.js';
import { hour, second } from '../time/durations.js';

/** Behaviour of a number that exists for trying things out. */
type TestBehaviour =
  | { readonly refusal: '5' | '6' | '7' }
  | {
      readonly result: DeliveryResult;
      /** Milliseconds; `Infinity` for the end of the message's validity. */
      readonly after: number;
    };

const failing = (code: string, reason: DeliveryResult['reason']): TestBehaviour => ({
  result: { status: 'failed', code, reason },
  after: 5 * second,
});

/**
 * Test numbers by their last digit: +44 7700 90099x and +1 … 555 019x. Ofcom and the North American plan reserve these ranges for
 * films, so nobody owns them. All other numbers, and the last two of these, receive everything.
 */
const behaviours: readonly (TestBehaviour | undefined)[] = [
  // 0: switched off. Nothing arrives before the message expires.
  { result: { status: 'expired', code: '2', reason: 'expired' }, after: Infinity },
  // 1: nobody has the number.
  failing('3', 'absent'),
  // 2: the carrier blocks it.
  failing('14', 'blockedByCarrier'),
  // 3: it arrives after an hour.
  { result: { status: 'delivered', code: '0', reason: null }, after: hour },
  // 4: no delivery receipt ever comes.
  { result: { status: 'unknown', code: '1', reason: 'noReceipt' }, after: 30 * second },
  // 5 to 7: refused at once, with that status.
  { refusal: '5' },
  { refusal: '6' },
  { refusal: '7' },
];

const isMagic = /^(?:44770090099|1\d{3}555019)(\d)$/;

/** The special behaviour of E.164 digits, if any. */
export const testBehaviourOf = (digits: string): TestBehaviour | undefined =>
  behaviours[Number(isMagic.exec(digits)?.[1] ?? NaN)];

/** True for the test number, ending in 8, that another customer takes while it is being rented. */
export const isTakenFirst = (msisdn: string): boolean => isMagic.exec(msisdn)?.[1] === '8';

/** True for the test number, ending in 9, that answers STOP to a short code. */
export const saysStop = (msisdn: string): boolean => isMagic.exec(msisdn)?.[1] === '9';

/**
 * True if a phone, in E.164 with its plus, gets a PIN in time; some test numbers do not, so that a sign-up without one can be
 * tried.
 */
export function getsPins(phone: string): boolean {
  const behaviour = testBehaviourOf(phone.slice(1));
  return !behaviour || ('result' in behaviour && behaviour.result.status === 'unknown');
}
