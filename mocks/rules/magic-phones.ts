import type { DeliveryResult } from '../world/usage-entities.js';
import { hour, second } from '../time/durations.js';

/** What a number does that is made for trying things out. */
type TestBehaviour =
  | { readonly refusal: '5' | '6' | '7' }
  | { readonly result: DeliveryResult; /** When; never: at the end of its validity. */ readonly after: number };

const failing = (code: string, reason: DeliveryResult['reason']): TestBehaviour => ({
  result: { status: 'failed', code, reason },
  after: 5 * second,
});

/**
 * Numbers that bring something about, by their last digit: +44 7700 90099x and +1 … 555 019x. Ofcom and the North American plan
 * keep these ranges for films, so nobody has them. All other numbers get what is sent to them, the last two of these as well.
 */
const behaviours: readonly (TestBehaviour | undefined)[] = [
  // 0: switched off. Nothing arrives, until the message expires.
  { result: { status: 'expired', code: '2', reason: 'expired' }, after: Infinity },
  // 1: nobody has the number.
  failing('3', 'absent'),
  // 2: the carrier blocks it.
  failing('14', 'blockedByCarrier'),
  // 3: it arrives after an hour.
  { result: { status: 'delivered', code: '0', reason: null }, after: hour },
  // 4: nobody ever hears what became of it.
  { result: { status: 'unknown', code: '1', reason: 'noReceipt' }, after: 30 * second },
  // 5 to 7: refused at once, with that status.
  { refusal: '5' },
  { refusal: '6' },
  { refusal: '7' },
];

const isMagic = /^(?:44770090099|1\d{3}555019)(\d)$/;

/** What E.164 digits do out of the ordinary. */
export const testBehaviourOf = (digits: string): TestBehaviour | undefined =>
  behaviours[Number(isMagic.exec(digits)?.[1] ?? NaN)];

/** Whether somebody else takes a number while it is being rented: the one of these that ends in 8. */
export const isTakenFirst = (msisdn: string): boolean => isMagic.exec(msisdn)?.[1] === '8';

/** Whether who has a number answers STOP to a short code: the one of these that ends in 9. */
export const saysStop = (msisdn: string): boolean => isMagic.exec(msisdn)?.[1] === '9';

/** Whether somebody with this phone, E.164 with its plus, gets a PIN in time: a sign-up can be seen without. */
export function getsPins(phone: string): boolean {
  const behaviour = testBehaviourOf(phone.slice(1));
  return !behaviour || ('result' in behaviour && behaviour.result.status === 'unknown');
}
