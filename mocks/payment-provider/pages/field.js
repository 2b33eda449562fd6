// One field of a card, in a frame of its own. The provider is somebody else than the backend: nothing is shared with it.

const kind = location.hash.slice(1);
const field = document.getElementById('field');

/** Published sandbox cards, and what is special about them. */
const special = {
  4000111111111115: '+declined',
  5105105105105100: '+declined',
  4500600000000061: '+prepaid',
  4000000000001091: '+3ds',
  5200000000001096: '+3ds',
};
/** 3-D Secure that fails, whatever the person does. */
const failing = ['4000000000001109', '5200000000001104'];

/** Luhn: from the right, every second digit counts double, and its own digits are added up. */
const isWellFormed = (digits) =>
  [...digits].reverse().reduce((sum, digit, at) => sum + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : Number(digit)), 0) %
    10 ===
  0;

const brandOf = (digits) =>
  digits.startsWith('4') ? 'visa' : /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/.test(digits) ? 'mastercard' : '';

const digits = () => field.value.replace(/\D/g, '');

/** What is wrong with what was typed, or nothing. */
const judges = {
  number(number) {
    if (number.length < 13 || number.length > 19 || !isWellFormed(number)) return 'invalid';
    return brandOf(number) ? undefined : 'unsupported';
  },
  expires: (typed) => (/^(0[1-9]|1[0-2])\d\d$/.test(typed) ? undefined : 'invalid'),
  securityCode: (typed) => (/^\d{3,4}$/.test(typed) ? undefined : 'invalid'),
};
const problem = () => (digits() === '' ? 'missing' : judges[kind](digits()));

const shapes = {
  number: { autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234', maxLength: 23 },
  expires: { autocomplete: 'cc-exp', placeholder: 'MM/YY', maxLength: 7 },
  securityCode: { autocomplete: 'cc-csc', placeholder: '123', maxLength: 4 },
};
const spelled = {
  number: (typed) => typed.replace(/(\d{4})(?=\d)/g, '$1 '),
  expires: (typed) => typed.replace(/^(\d\d)(\d)/, '$1/$2').slice(0, 5),
  securityCode: (typed) => typed,
};

const random = () => [...crypto.getRandomValues(new Uint32Array(2))].map((it) => it.toString(36)).join('');

/** A name that tells of the card its last four digits and nothing else: drawn anew each time, so that nobody finds the number again. */
const nameOf = (number) => `${number.slice(-4)}x${random()}`;

function tokenOf(number, expires) {
  if (failing.includes(number)) return 'fake-three-d-secure-visa-failed-authentication-nonce';
  return `mock-${brandOf(number)}-${nameOf(number)}-${random()}${special[number] ?? ''}+${expires}`;
}

/** Asks the other fields, and makes a token of all, or tells what is wrong with which. */
async function tokenize(others) {
  const asked = await Promise.all(
    [...others].map(
      ([name, port]) =>
        new Promise((resolve) => {
          port.onmessage = ({ data }) => resolve([name, data]);
          port.postMessage('tell');
        }),
    ),
  );
  const all = { number: { typed: digits(), problem: problem() }, ...Object.fromEntries(asked) };
  const problems = Object.entries(all).flatMap(([name, it]) => (it.problem ? [[name, it.problem]] : []));
  return problems.length ? { problems: Object.fromEntries(problems) } : { token: tokenOf(digits(), all.expires.typed) };
}

whenGreeted((port, { title }) => {
  Object.assign(field, shapes[kind], { inputMode: 'numeric', ariaLabel: title });
  const others = new Map();
  let judged = false;
  const tell = (focused) => {
    if (judged) field.ariaInvalid = String(Boolean(problem()));
    port.postMessage({ type: 'state', focused, problem: judged ? problem() : undefined });
  };
  field.onfocus = () => tell(true);
  field.onblur = () => {
    judged ||= digits() !== '';
    tell(false);
  };
  field.oninput = () => {
    // Only at the end: a person who mends the middle keeps their place.
    if (field.selectionEnd === field.value.length) field.value = spelled[kind](digits());
    tell(true);
  };
  field.form.onsubmit = (event) => {
    event.preventDefault();
    port.postMessage({ type: 'enter' });
  };
  const acts = {
    focus: () => field.focus(),
    explain: ({ words }) => (field.ariaDescription = words),
    async tokenize() {
      judged = true;
      port.postMessage({ type: 'tokenized', ...(await tokenize(others)) });
    },
    join({ field: name }, [other]) {
      if (kind === 'number') return others.set(name, other);
      other.onmessage = () => {
        judged = true;
        tell(document.activeElement === field);
        other.postMessage({ typed: digits(), problem: problem() });
      };
    },
  };
  port.onmessage = ({ data, ports }) => acts[data.type]?.(data, ports);
});
