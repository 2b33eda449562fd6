// Checks of a card number, and the token that replaces it.

globalThis.cards = (() => {
  /** Published sandbox cards, and their special behaviour. */
  const special = {
    4000111111111115: '+declined',
    5105105105105100: '+declined',
    4500600000000061: '+prepaid',
    4000000000001091: '+3ds',
    5200000000001096: '+3ds',
  };
  /** Cards whose 3-D Secure always fails. */
  const failing = ['4000000000001109', '5200000000001104'];

  /** Luhn's check: from the right, every second digit counts double, and its own digits are added up. */
  const isWellFormed = (digits) =>
    [...digits].reverse().reduce((sum, digit, at) => sum + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : Number(digit)), 0) %
      10 ===
    0;

  const brandOf = (digits) =>
    digits.startsWith('4') ? 'visa' : /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/.test(digits) ? 'mastercard' : '';

  const random = () => [...crypto.getRandomValues(new Uint32Array(2))].map((it) => it.toString(36)).join('');

  /** A name with the card's last four digits and nothing else of it. It is random, so that nobody can find the number again. */
  const nameOf = (number) => `${number.slice(-4)}x${random()}`;

  function tokenOf(number, expires) {
    if (failing.includes(number)) return 'fake-three-d-secure-visa-failed-authentication-nonce';
    return `mock-${brandOf(number)}-${nameOf(number)}-${random()}${special[number] ?? ''}+${expires}`;
  }

  return { isWellFormed, brandOf, tokenOf };
})();
